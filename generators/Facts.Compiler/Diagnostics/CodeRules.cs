using System.Globalization;
using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT60xx: names and limits of generated code. FACT61xx: what generated code says to those who use it.</summary>
internal static class CodeRules
{
    private static readonly Rule SameNameRule = Rule.Error(
        "FACT6001",
        "Two ids with one name in C#",
        "'{0}' and '{1}' at {place} would both be called '{2}' in C#, where hyphens, underscores and the difference between capitals and small letters are lost. Give one of them another id.");

    private static readonly Rule NamedLikeClassRule = Rule.Error(
        "FACT6002",
        "An id named like its class",
        "'{0}' would be called '{1}' in C#, which is the name of the class that holds it. Choose another id, such as '{0}-itself'.");

    private static readonly Rule NamedLikeObjectMemberRule = Rule.Error(
        "FACT6003",
        "An id named like what every class has",
        "'{0}' would be called '{1}' in C#, a name that every class has already. Choose another id, such as '{0}-itself'.");

    private static readonly Rule TooManyMembersRule = Rule.Error(
        "FACT6004",
        "Too many names in one class",
        "From '{0}' on there is no room in the class '{1}', which holds {2} names at most. Divide the document into several.");

    private static readonly Rule RetractedRule = Rule.Warning(
        "FACT6101",
        "A retracted fact is used",
        "The {0} '{1}' of the document '{2}' was retracted{3}. Use one that stands.");

    private static readonly Rule SupersededRule = Rule.Warning(
        "FACT6102",
        "A superseded fact is used",
        "The {0} '{1}' of the document '{2}' was superseded{3}. Use the one that takes its place.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        SameNameRule, NamedLikeClassRule, NamedLikeObjectMemberRule, TooManyMembersRule, RetractedRule, SupersededRule,
    ];

    /// <summary>What the C# compiler says where code uses a retracted fact: the id of its <c>[Obsolete]</c>.</summary>
    public static string RetractedId => RetractedRule.Id;

    /// <summary>What the C# compiler says where code uses a superseded fact: the id of its <c>[Obsolete]</c>.</summary>
    public static string SupersededId => SupersededRule.Id;

    /// <summary>What the C# compiler says where code uses a retracted fact. The date and the note of its seed may be empty.</summary>
    public static string Retracted(string kind, string id, string document, string date, string note) => Words(RetractedRule, kind, id, document, date, note);

    /// <summary>What the C# compiler says where code uses a superseded fact. The date and the note of its seed may be empty.</summary>
    public static string Superseded(string kind, string id, string document, string date, string note) => Words(SupersededRule, kind, id, document, date, note);

    public static Diagnostic SameName(FileSpan place, FileSpan first, string id, string firstId, string name) => SameNameRule.At(place, first, id, firstId, name);

    public static Diagnostic NamedLikeClass(FileSpan place, string id, string name) => NamedLikeClassRule.At(place, id, name);

    public static Diagnostic NamedLikeObjectMember(FileSpan place, string id, string name) => NamedLikeObjectMemberRule.At(place, id, name);

    public static Diagnostic TooManyMembers(FileSpan place, string id, string holder, int limit) =>
        TooManyMembersRule.At(place, id, holder, limit.ToString("N0", CultureInfo.InvariantCulture));

    private static string Words(Rule rule, string kind, string id, string document, string date, string note)
    {
        string[] known = [.. new[] { date, note.Length > 0 ? $"note: \"{Excerpt.Of(note)}\"" : "" }.Where(part => part.Length > 0)];
        return string.Format(CultureInfo.InvariantCulture, rule.Format, kind, id, document, known.Length == 0 ? "" : $" ({string.Join("; ", known)})");
    }
}
