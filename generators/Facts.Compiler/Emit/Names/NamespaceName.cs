using System.Text;

namespace Facts.Compiler.Emit.Names;

/// <summary>Makes a namespace of what a project calls its own, segment by segment: <c>my-app.2024.new</c> is <c>my_app._2024.@new</c>.</summary>
internal static class NamespaceName
{
    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false "
        + "finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private "
        + "protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked "
        + "unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The namespace; empty for the global one.</summary>
    public static string Of(string name) => string.Join(".", name.Trim().Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(Segment));

    private static string Segment(string segment)
    {
        var valid = new StringBuilder(segment.Length + 1);
        foreach (char c in segment)
        {
            valid.Append(c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || (c > '\u007F' && char.IsLetter(c)) ? c : '_');
        }

        if (valid[0] is >= '0' and <= '9')
        {
            valid.Insert(0, '_');
        }

        string text = valid.ToString();
        return Keywords.Contains(text) ? "@" + text : text;
    }
}
