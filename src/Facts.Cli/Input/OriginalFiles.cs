using System.Security.Cryptography;
using System.Text;
using Facts.Compiler.Checks.Evidence;

namespace Facts.Cli.Input;

/// <summary>Reads the originals, which are known by their SHA-256 and not by their names.</summary>
internal static class OriginalFiles
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The originals of a folder and those in it, by hash in lower-case hexadecimal digits.</summary>
    public static IReadOnlyDictionary<string, OriginalText> Read(string folder, ToolEnvironment environment)
    {
        string full = environment.Resolve(folder);
        if (!Directory.Exists(full))
        {
            throw new ToolFailure($"there is no folder '{folder}'.");
        }

        var originals = new Dictionary<string, OriginalText>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            byte[] bytes = File.ReadAllBytes(file);
            originals.TryAdd(Convert.ToHexStringLower(SHA256.HashData(bytes)), new OriginalText(environment.Show(file), Decode(bytes)));
        }

        return originals;
    }

    private static string? Decode(byte[] bytes)
    {
        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
