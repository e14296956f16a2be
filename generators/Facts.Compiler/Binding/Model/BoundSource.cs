using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Model;

/// <summary>A source: a <c>.source</c> that is defined, or a document that is one itself. The name of an anonymous one is a description.</summary>
internal sealed record BoundSource(
    string Id,
    FileSpan Place,
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
    EquatableArray<EvidenceSpan> Evidence,
    bool IsBroken);
