using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Model;

/// <summary>That one thing names another under a key (<c>in</c>, <c>from</c>, <c>repeats</c>, …), by the ids of both, at the characters that name it.</summary>
internal sealed record BoundLink(string Key, string From, string To, FileSpan Place);
