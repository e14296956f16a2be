namespace Facts.Compiler.Binding.Model;

/// <summary>What a source is. Which of them a seed may be, and which a <c>.source</c>, says <see cref="Vocabulary"/>. The same names and numbers as <c>Facts.SourceKind</c>.</summary>
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
    Specification,
}
