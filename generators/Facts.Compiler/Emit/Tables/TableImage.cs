using Facts.Compiler.Emit.Rows;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Tables;

/// <summary>A document's table as it is written: its words, its texts, and the units whose numbers its rows give.</summary>
internal sealed record TableImage(EquatableArray<ulong> Words, EquatableArray<string> Texts, EquatableArray<UnitUse> Units);
