using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>
/// What a finding is an instance of: its id, title, message with numbered places for the arguments, and default severity.
/// A rule that is not configurable stops a record from being made, so nothing may silence it; but where <paramref name="MayBeMeant"/>, what it finds
/// may be there on purpose, and a comment may say so in place.
/// A rule about an absence says that something isn't there; it is silent about an annotation that could not be read whole, since what is missing may be
/// what could not be read. In a message, <c>{place}</c> stands for the finding's second place.
/// </summary>
internal sealed record Rule(
    string Id, string Title, string Format, Severity DefaultSeverity, bool IsConfigurable, bool IsAboutAbsence = false, bool MayBeMeant = false)
{
    public static Rule Error(string id, string title, string format) => new(id, title, format, Severity.Error, IsConfigurable: false);

    public static Rule Absence(string id, string title, string format) => Error(id, title, format) with { IsAboutAbsence = true };

    public static Rule Warning(string id, string title, string format) => new(id, title, format, Severity.Warning, IsConfigurable: true);

    /// <summary>Whether a comment, <c>&lt;!-- facts: allow … --&gt;</c>, may take a finding away.</summary>
    public bool IsAllowable => IsConfigurable || MayBeMeant;

    /// <summary>The page that says what the rule is for, with a wrong and a right example.</summary>
    public string HelpLink => RuleLinks.PageOf(Id);

    public Diagnostic At(FileSpan place, params string[] arguments) => new(this, place, arguments.ToEquatableArray(), Second: null);

    public Diagnostic At(FileSpan place, FileSpan second, params string[] arguments) => new(this, place, arguments.ToEquatableArray(), second);
}
