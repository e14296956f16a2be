using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax.Attributes;

namespace Facts.Compiler.Syntax.Inlines;

/// <summary>
/// Tells what looks like the braces of an annotation from what is ordinary text. Each method looks at what follows an opening brace or bracket,
/// and at no more of it than two items.
/// </summary>
internal static class AnnotationShape
{
    /// <summary>
    /// Whether a class of ours is named there: <c>.figure</c>, <c>#id .figure</c>, <c>:.figure</c> as other tools write it,
    /// <c>figure #id</c> or <c>figure key=</c>, or the first of these with full-width signs.
    /// </summary>
    public static bool NamesClass(MappedText text, int start) => ClassEnd(text, start) > 0;

    /// <summary>Whether a class of ours is named there with more than its name: an id or a key beside it.</summary>
    public static bool NamesMoreThanClass(MappedText text, int start)
    {
        int first = SkipSpace(text, start);
        int end = ClassEnd(text, first);
        return end > 0 && (text[first] == '#' || IsIdOrKey(text, SkipSpace(text, end)));
    }

    /// <summary>Whether attributes of ours stand there without a class: <c>key=</c>, or <c>#id key=</c>.</summary>
    public static bool NamesKey(MappedText text, int start)
    {
        int first = SkipSpace(text, start);
        return IsKey(text, text[first] == '#' ? SkipSpace(text, NameEnd(text, first + 1)) : first);
    }

    /// <summary>
    /// Whether a class of ours is misspelt there: in capitals or run together with what follows, or by some letters where an id or a key of ours follows.
    /// </summary>
    public static bool NearlyNamesClass(MappedText text, int start)
    {
        int first = SkipSpace(text, start);
        int end = first + 1;
        while (Characters.IsLetter(text[end]) && end - first <= 16)
        {
            end++;
        }

        if (text[first] is not ('.' or '．'))
        {
            return false;
        }

        string name = text.Text.Substring(first + 1, end - first - 1).ToLowerInvariant();
        return AnnotationClasses.IsKnown(name)
            || (IsIdOrKey(text, SkipSpace(text, end)) && NearestName.Of(name, AnnotationClasses.All) is not null);
    }

    /// <summary>The end of the name of a class of ours that ends with its item; -1 where there is none.</summary>
    public static int KnownNameEnd(MappedText text, int start)
    {
        int end = start;
        while (Characters.IsLower(text[end]) && end - start < 16)
        {
            end++;
        }

        bool isEnded = end >= text.Length
            || text[end] is '}' or ')' or ']' or '｝' or '）' or '］'
            || Characters.IsUnicodeSpace(text[end]);
        return isEnded && AnnotationClasses.IsKnown(text.Text.Substring(start, end - start)) ? end : -1;
    }

    private static int ClassEnd(MappedText text, int start)
    {
        int first = SkipSpace(text, start);
        switch (text[first])
        {
            case '#' or '＃':
                int next = NameEnd(text, first + 1);
                return next > first + 1 && Characters.IsSpace(text[next]) && text[SkipSpace(text, next)] == '.'
                    ? KnownNameEnd(text, SkipSpace(text, next) + 1) : -1;
            case ':':
                int dot = SkipSpace(text, first + 1);
                return text[dot] == '.' ? KnownNameEnd(text, dot + 1) : -1;
            case '.' or '．':
                return KnownNameEnd(text, first + 1);
            default:
                int end = KnownNameEnd(text, first);
                return end > 0 && IsIdOrKey(text, SkipSpace(text, end)) ? end : -1;
        }
    }

    private static bool IsIdOrKey(MappedText text, int start) =>
        text[start] is '#' or '＃' ? NameEnd(text, start + 1) > start + 1 : IsKey(text, start);

    private static bool IsKey(MappedText text, int start)
    {
        int end = NameEnd(text, start);
        return end > start && text[end] == '=' && AttributeTable.Find(text.Text.Substring(start, end - start)) is not null;
    }

    private static int NameEnd(MappedText text, int start)
    {
        while (Characters.IsLetterOrDigit(text[start]) || text[start] is '-' or '_')
        {
            start++;
        }

        return start;
    }

    private static int SkipSpace(MappedText text, int start)
    {
        while (start < text.Length && Characters.IsUnicodeSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
