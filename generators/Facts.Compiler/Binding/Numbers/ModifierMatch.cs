namespace Facts.Compiler.Binding.Numbers;

/// <summary>A modifier said by the tokens from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
internal sealed record ModifierMatch(Modifier Modifier, int Start, int End);
