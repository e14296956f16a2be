using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Rows;

/// <summary>A source as it is emitted; the document itself comes first.</summary>
internal sealed record SourceRow(
    string Id,
    string? Member,
    EquatableArray<string> Comment,
    string Name,
    SourceKind Kind,
    string? Role,
    bool IsAnonymous,
    bool IsDocument,
    string? Publisher,
    DateValue? Published,
    string? Url,
    string? From,
    string? Rewrites,
    EquatableArray<string> Also,
    string? Note,
    EquatableArray<EvidenceSpan> Evidence);
