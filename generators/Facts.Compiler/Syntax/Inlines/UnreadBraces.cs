using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Inlines;

/// <summary>Finds what looks like an annotation where none is read, so that no fact vanishes in silence.</summary>
internal sealed class UnreadBraces(ParseContext context)
{
    /// <summary>The place after braces that name a class of ours, before another brace opens; -1 where these name none.</summary>
    public static int EndOf(MappedText text, int start, int limit)
    {
        bool isOurs = AnnotationShape.NamesClass(text, start + 1);
        bool isFirst = isOurs;
        for (int i = start + 1; i < limit; i++)
        {
            char c = text[i];
            if (c == '}')
            {
                return isOurs ? i + 1 : -1;
            }

            if (c == '{')
            {
                return isFirst ? i : -1;
            }

            isOurs |= c == '.' && Characters.IsSpace(text[i - 1]) && AnnotationShape.KnownNameEnd(text, i + 1) > 0;
        }

        return isFirst ? limit : -1;
    }

    /// <summary>
    /// Reports the annotations in a piece of text that is no prose: braces right after a bracket, or after the colons of a div. Where no other braces
    /// are usual, as in the definition of a link, each that names a class counts (<paramref name="isProse"/>).
    /// </summary>
    public void Report(MappedText text, int start, int end, string where, string advice, bool isProse = false)
    {
        context.Count(end - start);
        for (int i = start; i < end; i++)
        {
            if (text[i] == '{' && (isProse || IsAnnotation(text, i)) && EndOf(text, i, end) is > 0 and var after)
            {
                Token found = text.TokenOf(i, after);
                context.Report(AnnotationRules.NotRead(context.At(found.Span), found.Text, where, advice));
                i = after - 1;
            }
        }
    }

    private static bool IsAnnotation(MappedText text, int brace)
    {
        int before = brace - 1;
        if (text[before] == ']' || (text[before] == ' ' && text[before - 1] == ']' && text[brace + 1] is '.' or '#'))
        {
            return true;
        }

        while (before > 0 && Characters.IsBlank(text[before]))
        {
            before--;
        }

        return text[before] == ':' && text[before - 1] == ':' && text[before - 2] == ':';
    }
}
