namespace Facts.Compiler.Diagnostics;

/// <summary>A line of a configuration file that holds for a seed, as written.</summary>
internal readonly record struct Setting(string Key, string Value);
