using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Rows;

/// <summary>
/// A unit of the project's own as it is emitted. One that is so many of another has the number as a fraction and the type of the other; <paramref name="Interfaces"/>
/// are what its type implements.
/// </summary>
internal sealed record OwnUnitRow(
    string Id,
    string? Member,
    EquatableArray<string> Comment,
    string Singular,
    string Plural,
    string? Symbol,
    string Interfaces,
    string? Factor,
    string? OfType);
