using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax.Attributes;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Inlines;

/// <summary>
/// Finds what was meant as <c>[words]{…}</c> in a paragraph, and is written in another way: with a blank between, with other brackets, in another
/// order. Each finding says how to write it.
/// </summary>
internal sealed class NearMisses(ParseContext context, MappedText text)
{
    private const int LongestExcerpt = 200;

    /// <summary>Up to where the text is part of a mistake that was reported.</summary>
    private int _reported;

    /// <summary>Reports a brace that no bracket comes right before.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="endOfLink">Where the last link ended.</param>
    /// <param name="open">The last bracket that is open.</param>
    public void ReportBrace(int position, int endOfLink, TextSpan? open)
    {
        if (position < _reported)
        {
            return;
        }

        int before = position;
        while (before > 0 && IsBetween(text[before - 1]))
        {
            before--;
        }

        context.Count(position - before);
        char last = text[before - 1];
        bool isAfterBracket = last == ']' && text[before - 2] != '\\';
        int end = UnreadBraces.EndOf(text, position, text.Length);
        bool isNear = before != endOfLink
            && ((isAfterBracket && (AnnotationShape.NamesKey(text, position + 1) || AnnotationShape.NearlyNamesClass(text, position + 1)))
                || (IsOtherBracket(last) && AnnotationShape.NearlyNamesClass(text, position + 1)));
        if (end < 0 && isNear)
        {
            end = EndOf(position, '}');
        }

        if (end < 0)
        {
            return;
        }

        Token found = text.TokenOf(position, end);
        context.Report(Finding(context.At(found.Span), found.Text, before, position, endOfLink, open, isAfterBracket));
        _reported = end;
    }

    /// <summary>Reports a full-width brace that holds an annotation.</summary>
    public void ReportWideBrace(int position)
    {
        if (position >= _reported && AnnotationShape.NamesClass(text, position + 1))
        {
            ReportOther(position, EndOf(position, '｝'));
        }
    }

    /// <summary>Reports round, square or pointed brackets after a closing bracket that hold an annotation.</summary>
    /// <param name="close">Where the closing bracket stands.</param>
    /// <param name="isLink">Whether what follows it is the target of a link.</param>
    public void ReportAfterBracket(int close, bool isLink)
    {
        int position = close + 1;
        while (position < text.Length && IsBetween(text[position]))
        {
            position++;
        }

        context.Count(position - close);
        bool touches = position == close + 1;
        if (text[position] is not ('(' or '[' or '<' or '（') || (isLink && !touches))
        {
            return;
        }

        int inner = position + (text[position + 1] == '{' ? 2 : 1);
        bool isOurs = touches
            ? AnnotationShape.NamesClass(text, inner) || (!isLink && text[position] == '(' && AnnotationShape.NamesKey(text, inner))
            : AnnotationShape.NamesMoreThanClass(text, inner);
        if (isOurs)
        {
            ReportOther(position, EndOf(position, text[position] switch { '(' => ')', '[' => ']', '<' => '>', _ => '）' }));
        }
    }

    private Diagnostic Finding(FileSpan place, string found, int before, int position, int endOfLink, TextSpan? open, bool isAfterBracket)
    {
        if (before == endOfLink)
        {
            return AnnotationRules.NotRead(place, found, "on a link", "Put brackets of its own around the link: '[[words](url)]{…}'.");
        }

        if (isAfterBracket && before < position)
        {
            bool isBreak = text.Text.IndexOf('\n', before, position - before) >= 0;
            return AnnotationRules.PartedBraces(place, found, isBreak ? "a line break" : "a blank");
        }

        char last = text[before - 1];
        if (IsOtherBracket(last))
        {
            return AnnotationRules.OtherBrackets(place, found, last.ToString());
        }

        if (text[position + found.Length] == '[')
        {
            return AnnotationRules.BracesFirst(place, found);
        }

        if (open is { } bracket)
        {
            return AnnotationRules.NoClosingBracket(place, context.At(bracket), found);
        }

        string advice = last == ':' && found.IndexOf(AnnotationClasses.Context, StringComparison.Ordinal) > 0
            ? "The braces of a block stand after three colons at the beginning of a line: '::: {.context …}'."
            : "Put '[' before the first word and ']' right before the '{', as in '[words]{…}', or write '\\{' if it is only text.";
        return AnnotationRules.NotRead(place, found, "apart from any brackets", advice);
    }

    private void ReportOther(int position, int end)
    {
        Token found = text.TokenOf(position, end);
        context.Report(AnnotationRules.OtherBraces(context.At(found.Span), found.Text));
        _reported = end;
    }

    /// <summary>The place after the bracket that closes, if it stands near in the same line; else the end of the line.</summary>
    private int EndOf(int start, char close)
    {
        int limit = Math.Min(text.Length, start + LongestExcerpt);
        int end = start + 1;
        while (end < limit && text[end] != close && text[end] != '\n')
        {
            end++;
        }

        context.Count(end - start);
        return end < limit && text[end] == close ? end + 1 : end;
    }

    private static bool IsOtherBracket(char c) => c is ')' or '）' or '］' or '】' or '〕';

    /// <summary>White space, and the characters that nobody sees.</summary>
    private static bool IsBetween(char c) =>
        Characters.IsUnicodeSpace(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}
