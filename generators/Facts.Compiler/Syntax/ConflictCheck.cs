using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>
/// Finds the lines that version control leaves where it could not merge, wherever in a file: between them stand two texts one after the other, and both
/// would be read.
/// </summary>
internal static class ConflictCheck
{
    private const int Length = 7;

    public static void Run(ParseContext context)
    {
        bool isOpen = false;
        string text = context.Text;
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && !Characters.IsLineBreak(text[end]))
            {
                end++;
            }

            context.Count(end - start + 1);
            bool begins = IsMarker(text, start, end, '<');
            bool ends = IsMarker(text, start, end, '>');
            if (begins || (ends && !isOpen))
            {
                context.Report(AnnotationRules.Conflict(context.At(start, end), text.Substring(start, Length)));
            }

            isOpen = begins || (isOpen && !ends);
            start = end + 1;
        }
    }

    /// <summary>Whether a line begins with just seven of the mark, and a blank or nothing follows.</summary>
    private static bool IsMarker(string text, int start, int end, char mark)
    {
        for (int i = start; i < start + Length; i++)
        {
            if (i >= end || text[i] != mark)
            {
                return false;
            }
        }

        return start + Length == end || text[start + Length] == ' ';
    }
}
