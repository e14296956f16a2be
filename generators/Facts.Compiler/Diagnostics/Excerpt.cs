namespace Facts.Compiler.Diagnostics;

/// <summary>A piece of a document as a message shows it: on one line, and not longer than a message can bear.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string found)
    {
        string line = found.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');
        if (line.Length <= Longest)
        {
            return line;
        }

        int cut = char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;
        return line.Substring(0, cut) + "…";
    }
}
