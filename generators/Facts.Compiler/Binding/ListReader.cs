using Facts.Compiler.Text;

namespace Facts.Compiler.Binding;

/// <summary>Takes a list apart: what stands between blanks and commas, each piece at its place.</summary>
internal static class ListReader
{
    public static IReadOnlyList<Token> Split(Token list)
    {
        var pieces = new List<Token>();
        int start = -1;
        for (int i = 0; i <= list.Text.Length; i++)
        {
            bool isBreak = i == list.Text.Length || list.Text[i] is ' ' or '\t' or ',';
            if (!isBreak && start < 0)
            {
                start = i;
            }
            else if (isBreak && start >= 0)
            {
                pieces.Add(new Token(list.Text.Substring(start, i - start), new TextSpan(list.Span.Start + start, list.Span.Start + i)));
                start = -1;
            }
        }

        return pieces;
    }
}
