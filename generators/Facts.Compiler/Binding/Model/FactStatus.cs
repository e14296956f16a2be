namespace Facts.Compiler.Binding.Model;

/// <summary>What has become of a fact or document. The same names and numbers as <c>Facts.FactStatus</c>.</summary>
internal enum FactStatus
{
    Current,
    Corrected,
    Disputed,
    Superseded,
    Retracted,
}
