using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// What the words of a figure say. <paramref name="Value"/> is the one number printed or stood for, as a decimal with its printed zeros ("7.50"); null
/// where there is none. <paramref name="DatePhrases"/> are the phrases read as dates and not as numbers ("since 2022").
/// </summary>
internal sealed record FigureReading(string? Value, Modifier Modifier, Interval Core, Interval Outer, EquatableArray<DatePhrase> DatePhrases);
