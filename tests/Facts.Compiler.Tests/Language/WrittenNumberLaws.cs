using System.Globalization;
using System.Linq;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Language.Cldr;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Quantities;
using Facts.Compiler.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Language;

/// <summary>What is accepted, printed in the plainest words and read again, says the same; and numbers written with the signs of a language read as they are.</summary>
public sealed class WrittenNumberLaws
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(1500).WithReplay(20180913, 11);

    /// <summary>One phrase for each modifier that a number takes.</summary>
    private static readonly Dictionary<Modifier, string> s_words = new()
    {
        [Modifier.About] = "about ",
        [Modifier.Over] = "over ",
        [Modifier.Under] = "under ",
        [Modifier.Min] = "at least ",
        [Modifier.Max] = "at most ",
        [Modifier.Nearly] = "almost ",
    };

    [Fact]
    public void Accepted_phrases_printed_and_read_again_say_the_same()
    {
        int printed = 0;
        foreach (ExampleRow row in LawRows.English.Concat(LawRows.German))
        {
            if (Printed(row) is not { } words)
            {
                continue;
            }

            printed++;
            FigureReading expected = LawRows.Figure(row)!.Reading!;
            ExampleRow plain = row with { Written = words, Language = "en", Before = "", After = "" };
            Assert.True(LawRows.IsRead(plain), $"{row.Name} ({row.Unit}): {words}\n{ExampleJudge.Judge(plain with { Value = "1" })}");
            FigureReading found = LawRows.Figure(plain)!.Reading!;
            Assert.True(expected.Value == found.Value && expected.Core == found.Core && expected.Outer == found.Outer,
                $"{row.Name} ({row.Unit}) as {words}: {expected.Value} {expected.Core} {expected.Outer} became {found.Value} {found.Core} {found.Outer}");
        }

        Assert.True(printed > 250, $"{printed}");
    }

    [Fact]
    public void Numbers_with_the_signs_of_a_language_read_as_they_are() => Prop.ForAll(
        (from language in Gen.Elements("en", "en-IN", "de", "de-CH", "fr-FR", "es-ES", "pl", "sv")
         from whole in Gen.Choose(0, int.MaxValue)
         from shift in Gen.Choose(0, 9)
         from decimals in Gen.Choose(0, 6)
         from digits in Gen.Choose(0, 999_999)
         from isGrouped in Gen.Elements(true, false)
         from isNegative in Gen.Elements(true, false)
         select (Language: language, Whole: whole / (int)Math.Pow(10, shift), Decimals: decimals == 0 ? "" : digits.ToString("D6", CultureInfo.InvariantCulture)[..decimals], isGrouped, isNegative)).ToArbitrary(),
        row =>
        {
            var format = NumberFormat.Of(row.Language)!;
            string whole = row.Whole.ToString(CultureInfo.InvariantCulture);
            string plain = (row.isNegative ? "-" : "") + whole + (row.Decimals.Length > 0 ? "." + row.Decimals : "");
            string written = (row.isNegative ? "-" : "") + (row.isGrouped ? Grouped(whole, format) : whole) + (row.Decimals.Length > 0 ? format.Decimal + row.Decimals : "");
            QuantityReading reading = new QuantityReader(written, row.Language, UnitVocabulary.None).Read();
            if (reading.Phrase is CountPhrase { Modifier: null, Amount: { Form: AmountForm.Number, First: var first } })
            {
                Assert.True(first.Value == DecimalReader.Read(plain)!.Value && first.Decimals == row.Decimals.Length, $"{row.Language}: {written} read as {first.Value}");
            }
            else
            {
                // Three decimals behind one sign look like a group.
                Assert.True(row.Decimals.Length == 3 && whole.Length <= 3 && reading.Phrase is null && reading.Problems[0].Kind == NumberProblemKind.Ambiguous, $"{row.Language}: {written} not read");
            }
        }).Check(s_config);

    private static string Grouped(string whole, NumberFormat format)
    {
        string written = "";
        int end = whole.Length;
        for (int size = format.Primary; end > size; size = format.Secondary)
        {
            written = format.Group[0] + whole[(end - size)..end] + written;
            end -= size;
        }

        return whole[..end] + written;
    }

    /// <summary>A count with one number, a range or a spread in the figure's unit; null for what is said in other ways.</summary>
    private static string? Printed(ExampleRow row)
    {
        UnitDefinition? unit = UnitRegistry.Find(row.Unit);
        if (unit is null || row.Attributes.Length > 0)
        {
            return null;
        }

        var reader = new QuantityReader(row.Written, row.Language, UnitVocabularies.Of(unit, row.Language));
        if (reader.Read().Phrase is not CountPhrase { Amount: { Converted: null, IsPure: false } amount } count
            || (count.Modifier is { } modifier && !s_words.ContainsKey(modifier))
            || amount.Form is not (AmountForm.Number or AmountForm.Range or AmountForm.PlusMinus)
            || Digits(amount.First) is not { } first)
        {
            return null;
        }

        string symbol = unit.Symbols.Count > 0 && unit.Terms.Count == 1 ? " " + unit.Symbols[0] : unit.Id == "one" ? "" : unit.Names.Count > 0 ? " " + unit.Names[0] : null!;
        string said = count.Modifier is { } before ? s_words[before] : "";
        return symbol is null ? null : amount.Form switch
        {
            AmountForm.Number => $"{said}{first}{symbol}",
            _ => amount.Second is { } second && Digits(second) is { } last ? $"{said}{first} {(amount.Form == AmountForm.Range ? "to" : "±")} {last}{symbol}" : null,
        };
    }

    /// <summary>The number with the decimals it was printed with; null where digits alone do not say how exact it is.</summary>
    private static string? Digits(NumberPhrase number) =>
        number is { Form: NumberForm.Digits, Uncertainty: null, Decimals: { } decimals, Value: var value } && number.Scale == Rational.One
        && !(decimals == 3 && value < 1000) && (decimals > 0 || number.LastDigit == DecimalText.LastDigitOf(value))
            ? DecimalText.Fixed(value, decimals)
            : null;
}
