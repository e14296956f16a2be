namespace Facts.Cli;

/// <summary>Where the tool writes, and the folder that paths are seen from.</summary>
internal sealed record ToolEnvironment(TextWriter Output, TextWriter Error, string Folder)
{
    /// <summary>A path as it is shown: seen from the current folder, with forward slashes.</summary>
    public string Show(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');

    public string Resolve(string path) => Path.GetFullPath(path, Folder);
}
