using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Facts.Cli.Tests;

/// <summary>A folder of seeds, and the tool run in it.</summary>
internal sealed class Workspace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("facts-cli-").FullName;

    /// <summary>A complete seed with this body.</summary>
    public static string Seed(string body, string id = "a", string keys = "") =>
        $"---\nfacts: 1\nid: {id}\nkind: note\ntitle: A\n{keys}---\n\n{body}\n";

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public Workspace Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public Workspace Write(string name, byte[] bytes)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public ToolRun Run(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        int exitCode = FactsTool.Run(arguments, new ToolEnvironment(output, error, Folder));
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
