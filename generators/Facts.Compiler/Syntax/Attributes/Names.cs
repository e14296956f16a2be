namespace Facts.Compiler.Syntax.Attributes;

/// <summary>The form of ids and classes: a letter, then letters, digits, <c>-</c> and <c>_</c>, all ASCII.</summary>
internal static class Names
{
    public static bool IsName(string text) => text.Length > 0 && Characters.IsLetter(text[0]) && text.All(IsPart);

    /// <summary>A name much like what was written.</summary>
    public static string Nearest(string text)
    {
        var name = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (IsPart(c))
            {
                name.Append(c);
            }
            else if (name.Length > 0 && name[name.Length - 1] != '-')
            {
                name.Append('-');
            }
        }

        string trimmed = name.ToString().Trim('-');
        return trimmed.Length == 0 ? "id" : Characters.IsLetter(trimmed[0]) ? trimmed : "n" + trimmed;
    }

    private static bool IsPart(char c) => Characters.IsLetterOrDigit(c) || c is '-' or '_';
}
