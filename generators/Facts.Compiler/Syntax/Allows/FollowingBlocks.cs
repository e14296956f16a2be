using Facts.Compiler.Syntax.Blocks;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Allows;

/// <summary>Finds the block that a comment before it is for.</summary>
internal static class FollowingBlocks
{
    /// <summary>For each block in a container the next one that is no comment and no definition; a list is one block with all its items.</summary>
    public static TextSpan?[] Of(ContainerBlock container)
    {
        var following = new TextSpan?[container.Children.Count];
        TextSpan? next = null;
        char marker = '\0';
        for (int i = container.Children.Count - 1; i >= 0; i--)
        {
            following[i] = next;
            Block block = container.Children[i];
            if (block.Kind == BlockKind.Definition || AllowReader.IsComment(block))
            {
                continue;
            }

            bool isSameList = block is ContainerBlock { Kind: BlockKind.ListItem } item && item.Marker == marker && i + 1 < following.Length
                && container.Children[i + 1].Kind == BlockKind.ListItem;
            next = isSameList ? new TextSpan(block.Start, next!.Value.End) : block.Span;
            marker = block is ContainerBlock { Kind: BlockKind.ListItem } first ? first.Marker : '\0';
        }

        return following;
    }
}
