using System.Text;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>The tokens of a figure's words. Two tokens touch where one follows the other in the list: white space is none.</summary>
internal sealed class WordList(string text, IReadOnlyList<WordToken> tokens)
{
    public int Count => tokens.Count;

    public WordToken this[int index] => tokens[index];

    public bool IsWord(int index, string word) => IsKind(index, WordTokenKind.Word) && tokens[index].Text == word;

    public bool IsSymbol(int index, char symbol) => IsKind(index, WordTokenKind.Symbol) && tokens[index].Text[0] == symbol;

    public bool IsKind(int index, WordTokenKind kind) => index >= 0 && index < tokens.Count && tokens[index].Kind == kind;

    public bool IsGlued(int index) => index >= 0 && index < tokens.Count && tokens[index].IsGlued;

    /// <summary>The word at an index; the empty string where there is none.</summary>
    public string WordAt(int index) => IsKind(index, WordTokenKind.Word) ? tokens[index].Text : "";

    /// <summary>Whether the words of a phrase stand from an index on.</summary>
    public bool IsPhrase(int index, string[] phrase)
    {
        if (index < 0 || index + phrase.Length > tokens.Count)
        {
            return false;
        }

        for (int i = 0; i < phrase.Length; i++)
        {
            if (tokens[index + i].Kind == WordTokenKind.Gap || tokens[index + i].Text != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A hyphen that joins the tokens on its two sides.</summary>
    public bool IsHyphen(int index) =>
        (IsSymbol(index, '-') || IsSymbol(index, '\u2010') || IsSymbol(index, '\u2011')) && IsGlued(index) && IsGlued(index + 1);

    /// <summary>A sign that says minus before a number. Editors make a dash or a hyphen that doesn't break of the one that was typed.</summary>
    public bool IsMinus(int index) =>
        IsSymbol(index, '-') || IsSymbol(index, '\u2010') || IsSymbol(index, '\u2011') || IsSymbol(index, '\u2012') || IsSymbol(index, '\u2013') || IsSymbol(index, '\u2212');

    public TextSpan SpanOf(int start, int end) => new(tokens[start].Span.Start, tokens[end - 1].Span.End);

    /// <summary>The characters of some tokens, as written, any white space between them as one blank.</summary>
    public string Written(int start, int end)
    {
        var written = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            if (i > start && !tokens[i].IsGlued)
            {
                written.Append(' ');
            }

            written.Append(text, tokens[i].Span.Start, tokens[i].Span.Length);
        }

        return written.ToString();
    }
}
