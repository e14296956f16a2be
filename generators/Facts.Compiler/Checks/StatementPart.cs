namespace Facts.Compiler.Checks;

/// <summary>
/// One thing that a statement says, as it is shown and as it is compared (null: it doesn't say). <paramref name="MayLack"/> is whether it is no
/// difference where only one of two statements says it.
/// </summary>
internal sealed record StatementPart(string What, object? Value, string? Text, bool MayLack)
{
    public string Shown => Text ?? "not given";

    public bool SaysAs(StatementPart other) => Equals(Value, other.Value) || (MayLack && (Value is null || other.Value is null));
}
