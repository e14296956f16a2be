using System.Linq;
using Facts.Compiler.Language.Dates;
using Facts.Compiler.Text.Edtf;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Language.Dates;

/// <summary>What holds for every phrase that the grammar reads, and for those that it does not.</summary>
public sealed class DateGrammarLaws
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(19450509, 21);

    private static readonly DateGrammar s_english = DateGrammar.Of("en");

    /// <summary>The phrases of the tables that are read by their words alone.</summary>
    private static readonly DateExample[] s_read = [.. DateExample.ReadFolder("English", "en")
        .Where(row => row.Attributes.Length == 0 && !row.Expected.StartsWith("FACT", StringComparison.Ordinal) && !row.Written.Contains("<<") && !row.Written.Contains(">>"))];

    private static readonly Gen<string> s_phrase = Gen.Elements(s_read).Select(row => row.Written);

    private static readonly Gen<string> s_word = Gen.Elements(
        "or", "so", "thereabouts", "works", "not", "twice", "about", "5", "page", "the", "every", "zwei", "of", "%", "AH", "days", "ago", "fiscal", "§", "x", "\uFFFC", "later", "\"");

    [Fact]
    public void There_are_enough_of_them() => Assert.True(s_read.Length > 150);

    [Fact]
    public void A_word_that_is_unknown_makes_a_phrase_refused_wherever_it_stands() => Prop.ForAll(
        (from phrase in s_phrase
         let words = phrase.Split(' ')
         from at in Gen.Choose(0, words.Length)
         from unknown in Gen.Elements("zzz", "Resolution", "workers", "§", "\uFFFC", "kilometres", "Juni", "%", "thereabouts")
         select string.Join(' ', words.Take(at).Append(unknown).Concat(words.Skip(at)))).ToArbitrary(),
        text => Assert.Null(s_english.Match(text).Whole)).Check(s_config);

    [Fact]
    public void What_is_read_is_printed_as_EDTF_that_reads_as_the_same() => Prop.ForAll(s_phrase.ToArbitrary(), phrase =>
    {
        DateValue value = DateReckoner.Reckon(s_english.Match(phrase).Whole!.Meaning).Value!;

        Assert.True(EdtfValue.TryParse(value.Edtf, out EdtfValue? read, out _));
        Assert.Equal(value with { Part = DatePart.Whole }, value.Part == DatePart.Whole ? DateValue.Of(read) : DateParts.Take(DateValue.Of(read), value.Part)! with { Part = DatePart.Whole });
    }).Check(s_config);

    [Fact]
    public void A_phrase_agrees_with_what_it_says() => Prop.ForAll(s_phrase.ToArbitrary(), phrase =>
    {
        DatePhrase whole = s_english.Match(phrase).Whole!;

        Assert.True(whole.AgreesWith(DateReckoner.Reckon(whole.Meaning).Value!), phrase);
    }).Check(s_config);

    [Fact]
    public void An_author_who_states_the_date_and_quotes_the_words_is_never_blocked() => Prop.ForAll(
        (from words in Gen.OneOf(s_phrase, s_word).ArrayOf(4)
         from date in Gen.Elements("2019", "-0043-03-15", "2017-12/2019", "../2022", "XXXX-12", "[2017,2019]")
         from calendar in Gen.Elements("", "calendar=julian", "calendar=gregorian")
         select (Words: string.Join(' ', words).Replace("\"", ""), Date: date, Calendar: calendar)).ToArbitrary(), row =>
        {
            var example = new DateExample("", "en", row.Words, $"date={row.Date} {row.Calendar} inferred=\"The words are '{row.Words}'.\"", "");

            Assert.StartsWith(row.Date, example.Read());
        }).Check(s_config.WithMaxTest(150));

    [Fact]
    public void Whatever_the_text_nothing_throws_and_phrases_do_not_overlap()
    {
        Gen<string> words = Gen.Elements(
            "in", "by", "since", "the", "end", "of", "early", "mid", "-", "\u2013", "/", "2019", "13", "July", "May", "1990", "s", ",", ".", "each", "year", "last", "ended",
            "10", "years", "Saturday", "to", "between", "and", "or", "from", "19", "th", "century", "Q", "2", "\u2019", "99999999999", "\uFFFC", "half", "first", "BC", "AD", "c.",
            "probably", "?", "44", "present", "months", "later", "0", "00", "000")
            .ArrayOf().SelectMany(list => Gen.Elements("", " ").Select(blank => string.Join(blank, list)));
        Prop.ForAll(Gen.OneOf(words, ArbMap.Default.GeneratorFor<string>().Where(text => text is not null)).ToArbitrary(), text =>
        {
            foreach (string language in new[] { "en", "de", "fr" })
            {
                var grammar = DateGrammar.Of(language);
                int end = 0;
                foreach (DatePhrase phrase in grammar.Find(text))
                {
                    Assert.True(phrase.Span.Start >= end && phrase.Span.End <= text.Length && !phrase.Span.IsEmpty);
                    end = phrase.Span.End;
                    DateReckoner.Reckon(phrase.Meaning);
                    DateReckoner.Reckon(phrase.Meaning, DateCalendar.Julian);
                    phrase.AgreesWith(DateValue.Of(Edtf("2018-09")), DateCalendar.Julian);
                    phrase.AgreesWith(DateValue.Of(Edtf("-9999/..")));
                }

                grammar.Match(text);
                grammar.FindInFigure(text);
                grammar.Left(text);
                grammar.Right(text);
            }
        }).Check(s_config.WithMaxTest(300));
    }

    private static EdtfValue Edtf(string text) => EdtfValue.TryParse(text, out EdtfValue? value, out _) ? value : throw new ArgumentException(text);
}
