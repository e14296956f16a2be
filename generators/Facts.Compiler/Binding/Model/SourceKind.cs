namespace Facts.Compiler.Binding.Model;

/// <summary>What a source is. The kinds of a seed come first, then those of a <c>.source</c> that seeds don't have. The same names and numbers as <c>Facts.SourceKind</c>.</summary>
internal enum SourceKind
{
    Unknown,
    Article,
    Report,
    Statement,
    Law,
    Post,
    Note,
    Register,
    Document,
    Outlet,
    Agency,
    Person,
    Group,
    Photo,
}
