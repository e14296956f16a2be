using System.Text;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Declarations;

/// <summary>The words of a span as a name: every run of white space one blank, none at the ends.</summary>
internal static class WordText
{
    public static string Of(PlainText words) => Fold(words.Text);

    public static string Fold(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (char c in words)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[text.Length - 1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.Length > 0 && text[text.Length - 1] == ' ' ? text.ToString(0, text.Length - 1) : text.ToString();
    }
}
