using System.Text;

namespace Facts.Compiler.Binding;

/// <summary>An id that the words of a fact suggest, for the message that asks for one.</summary>
internal static class SuggestedId
{
    private const int Longest = 24;

    public static string Of(string words, string kind)
    {
        var id = new StringBuilder();
        foreach (char c in words.ToLowerInvariant())
        {
            if (id.Length == Longest)
            {
                break;
            }

            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                id.Append(c);
            }
            else if (id.Length > 0 && id[id.Length - 1] != '-')
            {
                id.Append('-');
            }
        }

        string text = id.ToString().Trim('-');
        return text.Length > 0 && text[0] is >= 'a' and <= 'z' ? text : text.Length > 0 ? $"{kind}-{text}" : $"{kind}-1";
    }
}
