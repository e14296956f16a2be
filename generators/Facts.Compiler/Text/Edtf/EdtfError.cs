namespace Facts.Compiler.Text.Edtf;

/// <summary>
/// Why a text is no EDTF date: the half-open range of the wrong characters, the reason in words, and the text that was likely meant, where one is known.
/// </summary>
internal sealed record EdtfError(EdtfErrorKind Kind, int Start, int End, string Reason, string? Suggestion)
{
    /// <summary>The reason, with what to write instead.</summary>
    public string Message => Suggestion is null ? Reason : Reason + "; write " + Suggestion;
}
