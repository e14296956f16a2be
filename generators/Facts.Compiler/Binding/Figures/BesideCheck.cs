using System.Globalization;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Cldr;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Quantities;
using Facts.Compiler.Language.Words;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Figures;

/// <summary>What stands beside the brackets and changes the number in them belongs into them. <c>mod=</c> answers a modifier, and <c>inferred=</c> what it quotes.</summary>
internal sealed class BesideCheck(FigureInput input, FigureFindings findings)
{
    /// <summary>No phrase of a lexicon is longer, and a long paragraph is not scanned for each of its figures.</summary>
    private const int Longest = 80;

    private readonly Lexicon _lexicon = Lexicon.Of(input.Language);

    public void Check(QuantityReader reader, FigureAttributes attributes)
    {
        if (input.IsFree || attributes.Value is not null || input.Unit == UnitDefinition.Unknown)
        {
            return;
        }

        var parser = new BesideParser(_lexicon, NumberFormat.Of(input.Language));
        CheckLeft(parser, attributes.Mod is not null);
        CheckRight(parser, reader, attributes.Mod is not null);
    }

    private void CheckLeft(BesideParser parser, bool isModified)
    {
        string touching = Touching.Before(input.Before.Text, input.Words.Text);
        if (touching.Length > 0)
        {
            Report(NumberRules.Touches, input.Before, new TextSpan(input.Before.Text.Length - touching.Length, input.Before.Text.Length), touching);
            return;
        }

        int start = Math.Max(input.OwnBefore, input.Before.Text.Length - Longest);
        WordList words = _lexicon.Scan(input.Before.Text.Substring(start));
        TokenRange? beside = parser.Left(words, isModified);
        if ((beside ?? Currency(words)) is { } range)
        {
            TextSpan span = words.SpanOf(range);
            Report(NumberRules.Beside, input.Before, new TextSpan(start + span.Start, start + span.End), words.Written(range));
        }
    }

    private void CheckRight(BesideParser parser, QuantityReader reader, bool isModified)
    {
        string touching = Touching.After(input.After.Text);
        if (touching.Length > 0)
        {
            Report(NumberRules.Touches, input.After, new TextSpan(0, touching.Length), touching);
            return;
        }

        WordList words = _lexicon.Scan(input.After.Text.Substring(0, Math.Min(input.OwnAfter, Longest)));
        TokenRange? right = parser.Right(words, isModified, mayTakeMagnitude: EndsInNumber(reader));
        TokenRange? range = (right is null || BeginsWithDate(words) ? null : right) ?? Per(parser, words) ?? Unit(reader, words);
        if (range is { } found)
        {
            Report(NumberRules.Beside, input.After, words.SpanOf(found), words.Written(found));
        }
    }

    /// <summary>Reports the words, unless the author quotes them and says why they do not belong to the number: a reason for the date is none for them.</summary>
    private void Report(Func<FileSpan, string, Diagnostic> rule, PlainText text, TextSpan span, string written)
    {
        if (input.Inferred is not { } why || !PhraseText.Holds(why, written))
        {
            findings.Add(rule(input.Source.Locate(text.Locate(span)), written));
        }
    }

    /// <summary>"In 2019" after a number is a date, and no share.</summary>
    private bool BeginsWithDate(WordList words) =>
        DateSpans.In(words.Text, input.Language).Any(date => date.Start <= (words.Count > 0 ? words[0].Span.End + 1 : 0));

    private static bool EndsInNumber(QuantityReader reader) => reader.Read().Phrase is CountPhrase { Amount: { } amount } count
        && (amount.Third ?? amount.Second ?? amount.First) is { } last && last.End == count.End && last.Scale == Rational.One;

    /// <summary>A sign or code of a currency before the brackets.</summary>
    private static TokenRange? Currency(WordList words)
    {
        int last = BesideParser.SkipOpening(words, words.Count) - 1;
        bool isSign = words.KindAt(last) == WordKind.Sign && CharUnicodeInfo.GetUnicodeCategory(words.CharAt(last)) == UnicodeCategory.CurrencySymbol;
        bool isCode = words.LengthAt(last) == 3 && words.TextAt(last) is var code && code.All(c => c is >= 'A' and <= 'Z') && UnitRegistry.NamedBy(code).Contains(code);
        return isSign || isCode ? new TokenRange(last, last + 1) : null;
    }

    private TokenRange? Per(BesideParser parser, WordList words) =>
        parser.Per(words) is not { } per ? null
        : IsUnit(words, per.End) ? per.To(per.End + 1)
        : parser.IsArticle(words) ? null
        : per;

    private bool IsUnit(WordList words, int index) =>
        words.IsWord(index) && (UnitRegistry.NamedBy(words.TextAt(index)).Count > 0 || _lexicon.UnitsNamedBy(words.TextAt(index)).Any());

    /// <summary>The name of a unit after a number that shows none; the figure's own is no danger where it need not be shown.</summary>
    private TokenRange? Unit(QuantityReader reader, WordList words)
    {
        if (reader.Read().Phrase is not CountPhrase { Amount: { Unit: null, IsPure: false } } || !words.IsWord(0) || _lexicon.Particles.Any.At(words, 0) is not null)
        {
            return null;
        }

        string name = words.TextAt(0);
        IReadOnlyList<string> ids = [.. UnitRegistry.NamedBy(name), .. _lexicon.UnitsNamedBy(name)];
        bool isOwn = UnitNameMatcher.EndOf(words, _lexicon, 0, input.Vocabulary.Whole) is not null;

        // "Five company officials" are no companies: the singular of a count noun belongs to the next noun.
        bool isAttributive = ids.Select(UnitRegistry.Find).All(unit => unit is { IsWhole: true } && unit.Singular != unit.Plural && unit.Singular == name.ToLowerInvariant());
        return ids.Count == 0 || isOwn || isAttributive ? null : new TokenRange(0, 1);
    }
}
