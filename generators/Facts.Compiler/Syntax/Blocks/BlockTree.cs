namespace Facts.Compiler.Syntax.Blocks;

/// <summary>The blocks of a document, and the labels that its link definitions define, as links are looked up.</summary>
internal sealed class BlockTree(ContainerBlock root, HashSet<string> labels)
{
    public ContainerBlock Root { get; } = root;

    public HashSet<string> Labels { get; } = labels;
}
