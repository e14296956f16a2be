namespace Facts.Compiler.Text;

/// <summary>Paths as they are shown and recorded: from a root, with forward slashes, the same on every machine.</summary>
internal static class RelativePath
{
    /// <summary>
    /// The path seen from the root, with <c>../</c> where it lies beside it. Where the two have no folder alike (two drives), or the root
    /// is not absolute, the file's name alone: a path of one machine must not get into what is recorded.
    /// </summary>
    public static string From(string root, string path)
    {
        string[] folders = Split(root);
        string[] parts = Split(path);
        if (!IsAbsolute(path))
        {
            return string.Join("/", parts);
        }

        int alike = 0;
        while (alike < folders.Length && alike < parts.Length - 1 && string.Equals(folders[alike], parts[alike], ComparisonOf(root)))
        {
            alike++;
        }

        bool haveOneRoot = IsAbsolute(root) && (alike > 0 || folders.Length == 0);
        return haveOneRoot
            ? string.Join("/", Enumerable.Repeat("..", folders.Length - alike).Concat(parts.Skip(alike)))
            : parts[parts.Length - 1];
    }

    /// <summary>A Windows path with forward slashes; any other as it is (elsewhere a backslash is part of a name).</summary>
    public static string Slashes(string path) => IsWindows(path) ? path.Replace('\\', '/') : path;

    /// <summary>The names on the way, with <c>.</c> and <c>..</c> followed.</summary>
    private static string[] Split(string path)
    {
        var parts = new List<string>();
        foreach (string part in Slashes(path).Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return [.. parts];
    }

    public static bool IsAbsolute(string path) => path.Length > 0 && (path[0] == '/' || IsWindows(path));

    private static bool IsWindows(string path) =>
        path.StartsWith(@"\\", StringComparison.Ordinal) || (path.Length > 2 && path[1] == ':' && path[2] is '\\' or '/' && IsLetter(path[0]));

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static StringComparison ComparisonOf(string root) => IsWindows(root) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}
