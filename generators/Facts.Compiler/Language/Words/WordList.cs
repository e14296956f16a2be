using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Words;

/// <summary>The tokens of a text. Two tokens touch where one follows the other in the list: white space is no token.</summary>
internal sealed class WordList(string text, WordToken[] tokens)
{
    public string Text { get; } = text;

    public int Count => tokens.Length;

    public WordToken this[int index] => tokens[index];

    public WordKind? KindAt(int index) => index >= 0 && index < tokens.Length ? tokens[index].Kind : null;

    /// <summary>What phrases know the token by; <see cref="TokenKey.None"/> beyond the ends.</summary>
    public int KeyAt(int index) => index >= 0 && index < tokens.Length ? tokens[index].Key : TokenKey.None;

    public bool IsWord(int index) => KindAt(index) == WordKind.Word;

    public bool IsDigits(int index) => KindAt(index) == WordKind.Digits;

    public bool IsSign(int index, char sign) => KindAt(index) == WordKind.Sign && tokens[index].Key == TokenKey.OfSign(sign);

    /// <summary>Whether a token is there and nothing stands between it and the one before.</summary>
    public bool IsGlued(int index) => index >= 0 && index < tokens.Length && tokens[index].IsGlued;

    /// <summary>Whether exactly one blank of the kinds that part groups of digits stands before a token.</summary>
    public bool IsAfterBlank(int index) => index > 0 && index < tokens.Length
        && !tokens[index].IsAfterSeam && tokens[index].Span.Start == tokens[index - 1].Span.End + 1
        && Text[tokens[index].Span.Start - 1] is ' ' or '\u00A0' or '\u2009' or '\u202F';

    /// <summary>A hyphen that joins the tokens on its two sides.</summary>
    public bool IsHyphen(int index) =>
        (IsSign(index, '-') || IsSign(index, '\u2010') || IsSign(index, '\u2011')) && IsGlued(index) && IsGlued(index + 1);

    /// <summary>A hyphen, a dash of any length, or a minus sign.</summary>
    public bool IsDash(int index) => KindAt(index) == WordKind.Sign && Text[tokens[index].Span.Start] is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    public int LengthAt(int index) => index >= 0 && index < tokens.Length ? tokens[index].Span.Length : 0;

    /// <summary>The characters of a token.</summary>
    public string TextAt(int index) => index >= 0 && index < tokens.Length ? Text.Substring(tokens[index].Span.Start, tokens[index].Span.Length) : "";

    /// <summary>The first character of a token; NUL beyond the ends.</summary>
    public char CharAt(int index) => index >= 0 && index < tokens.Length ? Text[tokens[index].Span.Start] : '\0';

    /// <summary>Where some tokens stand in the text; an empty span after the last token for none.</summary>
    public TextSpan SpanOf(TokenRange range) => range.IsEmpty
        ? new TextSpan(EndBefore(range.Start), EndBefore(range.Start))
        : new TextSpan(tokens[range.Start].Span.Start, tokens[range.End - 1].Span.End);

    /// <summary>The characters of some tokens as written, white space between them as one blank.</summary>
    public string Written(TokenRange range)
    {
        var written = new System.Text.StringBuilder();
        for (int i = range.Start; i < range.End; i++)
        {
            bool isApart = i > range.Start && tokens[i].Span.Start > tokens[i - 1].Span.End;
            written.Append(isApart ? " " : "").Append(Text, tokens[i].Span.Start, tokens[i].Span.Length);
        }

        return written.ToString();
    }

    private int EndBefore(int index) => index > 0 ? tokens[index - 1].Span.End : 0;
}
