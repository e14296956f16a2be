namespace Facts.Compiler.Checks.Comparing;

/// <summary>That a place lies in another, both by key.</summary>
internal readonly record struct PlaceInside(string Where, string Around);
