using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Text;

namespace Facts.Generator;

/// <summary>How the dates of each event stand to each other.</summary>
internal sealed record EventSheets(EquatableArray<RelationSheet> Sheets);
