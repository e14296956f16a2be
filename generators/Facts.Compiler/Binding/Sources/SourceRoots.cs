using System.Runtime.CompilerServices;
using Facts.Compiler.Binding.Declarations;

namespace Facts.Compiler.Binding.Sources;

/// <summary>
/// For each source and document the root of its chain: whom it has its matter from, whom that one has it from, and so on. They are found for all names at once,
/// each link walked once, for a chain may be as long as a dataset.
/// </summary>
internal sealed class SourceRoots
{
    private static readonly ConditionalWeakTable<NameIndex, SourceRoots> Made = new();

    private readonly Dictionary<string, SourceRoot> _roots = new(StringComparer.Ordinal);

    private SourceRoots(NameIndex names)
    {
        var path = new List<string>();
        foreach (string id in names.Names(DeclarationKind.Source).OrderBy(id => id, StringComparer.Ordinal))
        {
            Follow(id, names, path);
        }
    }

    public static SourceRoots Of(NameIndex names) => Made.GetValue(names, made => new SourceRoots(made));

    /// <summary>The root of a source's or document's chain; itself where nothing is known of it.</summary>
    public SourceRoot Find(string id) => _roots.TryGetValue(id, out SourceRoot? root) ? root : new SourceRoot(id, IsAnonymous: false);

    /// <summary>What a source has its matter from.</summary>
    private static string? Origin(Declaration source) => source.Find("rewrites") ?? source.Find("from");

    private void Follow(string id, NameIndex names, List<string> path)
    {
        path.Clear();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        SourceRoot? root = null;
        for (string? next = id; root is null;)
        {
            if (_roots.TryGetValue(next!, out root))
            {
                break;
            }

            // A chain that leads back to itself has no root, which is reported elsewhere. The ids are gone through in order, so one of it is always the same.
            if (!onPath.Add(next!))
            {
                root = new SourceRoot(path.Skip(path.IndexOf(next!)).OrderBy(one => one, StringComparer.Ordinal).First(), IsAnonymous: false);
                break;
            }

            path.Add(next!);
            Declaration? source = names.Find(DeclarationKind.Source, next!);
            string? origin = source is null ? null : Origin(source);
            root = origin is null ? new SourceRoot(next!, source?.Find("anonymous") == "yes") : null;
            next = origin;
        }

        foreach (string passed in path)
        {
            _roots[passed] = root!;
        }
    }
}
