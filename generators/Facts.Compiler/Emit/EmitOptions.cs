namespace Facts.Compiler.Emit;

/// <summary>
/// What the host decides of the generated code: its namespace (made valid where it is not), the folder that locations are relative to, the version of the
/// compiler that it names, and what the type is called by whose being there the build sees that the generator ran; null where no build asks.
/// </summary>
internal sealed record EmitOptions(string Namespace, string RootPath, string Version, string? Sentinel = null);
