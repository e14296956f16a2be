using Facts.Compiler.Checks.Comparing.Sheets;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// How facts of a measure (or an event) stand to each other, without a pair in it: their full ids in ordinal order, and the numbers that <see cref="SheetReader"/>
/// answers from. Only facts that may stand to another are in it.
/// </summary>
internal sealed record RelationSheet(string About, EquatableArray<string> Facts, EquatableArray<int> Numbers)
{
    public bool AreDates => Numbers[SheetField.AreDates] != 0;

    public SheetReader Read() => new([.. Numbers]);
}
