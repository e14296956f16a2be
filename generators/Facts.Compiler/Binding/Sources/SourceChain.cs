using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Sources;

/// <summary>
/// Who says something, whom that one has it from, and so on to the root, by id. <paramref name="IsRootAnonymous"/> is whether the root is somebody who isn't named.
/// </summary>
internal sealed record SourceChain(EquatableArray<string> Ids, bool IsRootAnonymous)
{
    public string Root => Ids[Ids.Count - 1];

    /// <summary>The chain from a source or document on. A chain that leads back to itself ends where it would repeat; that is reported elsewhere.</summary>
    public static SourceChain From(string id, NameIndex names)
    {
        var ids = new List<string>();
        Declaration? last = null;
        for (string? next = id; next is not null && !ids.Contains(next);)
        {
            ids.Add(next);
            last = names.Find(DeclarationKind.Source, next);
            next = last is null ? null : Origin(last);
        }

        return new SourceChain(ids.ToEquatableArray(), last?.Find("anonymous") == "yes");
    }

    /// <summary>What a source has its matter from.</summary>
    public static string? Origin(Declaration source) => source.Find("rewrites") ?? source.Find("from");
}
