namespace Facts.Cli.Input;

/// <summary>Finds the seeds that paths on the command line name.</summary>
internal static class SeedFiles
{
    private const string Ending = ".facts.md";

    /// <summary>The full paths, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> paths, ToolEnvironment environment)
    {
        string[] files = [.. paths.SelectMany(path => Expand(path, environment)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new ToolFailure($"there is no seed (*{Ending}) in {string.Join(", ", paths)}.");
    }

    private static IEnumerable<string> Expand(string path, ToolEnvironment environment)
    {
        string full = environment.Resolve(path);
        if (Directory.Exists(full))
        {
            return Search(full);
        }

        if (!File.Exists(full))
        {
            throw new ToolFailure($"there is no file or folder '{path}'.");
        }

        return IsSeed(full) ? [full] : throw new ToolFailure($"'{path}' is no seed: the name of a seed ends in {Ending}.");
    }

    /// <summary>Looks where a build does: not in the output of a project, nor in folders whose name begins with a dot.</summary>
    private static IEnumerable<string> Search(string folder)
    {
        bool hasProject = Directory.EnumerateFiles(folder, "*.*proj").Any();
        return Directory.EnumerateFiles(folder).Where(IsSeed).Concat(Directory
            .EnumerateDirectories(folder)
            .Where(inner => Path.GetFileName(inner) is var name && !name.StartsWith('.') && !(hasProject && name is ("bin" or "obj")) && !LeadsBack(inner))
            .SelectMany(Search));
    }

    /// <summary>Whether the folder is a link to one that it lies in: a search of that would have no end.</summary>
    private static bool LeadsBack(string folder) =>
        Directory.ResolveLinkTarget(folder, returnFinalTarget: true) is { } target && Slashed(folder).StartsWith(Slashed(target.FullName), StringComparison.Ordinal);

    private static string Slashed(string folder) => Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;

    private static bool IsSeed(string file) => file.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);
}
