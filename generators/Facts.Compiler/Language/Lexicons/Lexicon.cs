using System.Globalization;
using System.Numerics;
using Facts.Compiler.Language.Words;
using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Lexicons;

/// <summary>
/// The words of a language by what they mean. It is data (<c>generators/Facts.Data</c>, a folder a language); the grammars are code. A language without a
/// lexicon has an empty one: digits, signs and symbols of units are read, and no word is.
/// </summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> s_english = new(() => new Lexicon("en", EnglishWords.Text));
    private static readonly Lazy<Lexicon> s_german = new(() => new Lexicon("de", GermanWords.Text));
    private static readonly Lazy<Lexicon> s_none = new(() => new Lexicon("und", ""));

    private readonly CompoundNumbers? _compounds;
    private readonly ILookup<string, string> _unitsByName;

    private Lexicon(string language, string text)
    {
        Language = language;
        var rows = new LexiconRows(text);
        var words = new LexiconPhrases(Vocabulary, rows);
        Numbers = words.Read("numbers", row => new NumberWord(Fraction(row[1]), Role(row[2])));
        Ordinals = words.Read("ordinals", row => int.Parse(row[1], CultureInfo.InvariantCulture));
        Denominators = words.Read("fractions", row => new Denominator(Number(row[1]), row[2] == "any" ? null : row[2] == "plural"));
        Orders = words.Read("orders", row => Number(row[1]));
        Magnitudes = words.Read("magnitudes", row => new Magnitude(Number(row[1]), After(row[2])));
        ModifiersBefore = words.Read("modifiers", row => Modifiers.Of(row[0]), row => row[1] == "before", column: 2);
        ModifiersAfter = words.Read("modifiers", row => Modifiers.Of(row[0]), row => row[1] == "after", column: 2);
        Fillers = words.Read("fillers", _ => true);
        Quantities = words.Read("quantities", row => Modifiers.Of(row[0]), column: 1);
        Changes = words.Read("changes", row => new ChangeWord(row[1] == "up" ? 1 : -1, Form(row[2])), row => row[2] != "noun");
        Nouns = words.Read("changes", row => row[1] == "up" ? 1 : -1, row => row[2] == "noun");
        ShareNouns = words.Read("share-nouns", _ => true);
        Factors = words.Read("factors", row => new FactorWord(Fraction(row[1]), Kind(row[2])));
        Rates = words.Read("rates", row => row[1]);
        NoChanges = words.Read("no-changes", _ => true);
        Beside = words.Read("beside", row => row[1]);
        Particles = new Particles(words);
        Dates = new DateWords(language, words, rows);
        _compounds = rows.Of("compounds") is { Count: > 0 } parts ? new CompoundNumbers(parts) : null;
        UnitPhrases = rows.Of("unit-phrases").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
        _unitsByName = rows.Of("unit-phrases").ToLookup(row => row[1], row => row[0], StringComparer.OrdinalIgnoreCase);
        Phrases = words;
        Rows = rows;
    }

    /// <summary>The language, as the first part of its BCP 47 tag; <c>und</c> for one without a lexicon.</summary>
    public string Language { get; }

    public Vocabulary Vocabulary { get; } = new();

    public PhraseTable<NumberWord> Numbers { get; }

    public PhraseTable<int> Ordinals { get; }

    public PhraseTable<Denominator> Denominators { get; }

    /// <summary>Tens, hundreds, tens of thousands, …: the power of ten.</summary>
    public PhraseTable<Rational> Orders { get; }

    public PhraseTable<Magnitude> Magnitudes { get; }

    public PhraseTable<Modifier> ModifiersBefore { get; }

    public PhraseTable<Modifier> ModifiersAfter { get; }

    public PhraseTable<bool> Fillers { get; }

    public PhraseTable<Modifier> Quantities { get; }

    public PhraseTable<ChangeWord> Changes { get; }

    /// <summary>Rise, drop, …: 1 for up, −1 for down.</summary>
    public PhraseTable<int> Nouns { get; }

    /// <summary>What may stand between the numbers of a share: "one person in five".</summary>
    public PhraseTable<bool> ShareNouns { get; }

    public PhraseTable<FactorWord> Factors { get; }

    /// <summary>"Daily" and the like: the id of the unit that it is per.</summary>
    public PhraseTable<string> Rates { get; }

    /// <summary>Phrases that end like a word of change and are none: "made up".</summary>
    public PhraseTable<bool> NoChanges { get; }

    /// <summary>Words that change the number right of them: negation, multiplier, sign.</summary>
    public PhraseTable<string> Beside { get; }

    public Particles Particles { get; }

    public DateWords Dates { get; }

    /// <summary>Longer names of units ("years of age"), by the unit's id.</summary>
    public ILookup<string, string> UnitPhrases { get; }

    /// <summary>The ids of the units that a word of the language names; none for one that names none.</summary>
    public IEnumerable<string> UnitsNamedBy(string word) => _unitsByName[word];

    /// <summary>Reads further tables; the grammar of dates has its own.</summary>
    public LexiconPhrases Phrases { get; }

    public LexiconRows Rows { get; }

    /// <summary>The lexicon of a document's language (a BCP 47 tag such as <c>en-GB</c>).</summary>
    public static Lexicon Of(string? tag) => PrimaryOf(tag) switch
    {
        "en" => s_english.Value,
        "de" => s_german.Value,
        _ => s_none.Value,
    };

    /// <summary>The first part of a tag, in lower case; English where there is none.</summary>
    public static string PrimaryOf(string? tag) => string.IsNullOrEmpty(tag) ? "en" : tag!.Split('-', '_')[0].ToLowerInvariant();

    /// <summary>Whether numbers are written as one word (einundzwanzig), made of the parts that the table of compounds has.</summary>
    public bool HasCompounds => _compounds is not null;

    /// <summary>The number that such a word is; null where it is none.</summary>
    public Rational? CompoundNumber(string word) => _compounds?.Parse(word) is { } value ? value : null;

    public WordList Scan(string text, EquatableArray<int> seams = default) =>
        new(text, WordScanner.Scan(text, Vocabulary.Find, seams));

    private static Rational Number(string digits) => new(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.One);

    private static Rational Fraction(string text) =>
        text.IndexOf('/') is > 0 and var bar ? Number(text.Substring(0, bar)) / Number(text.Substring(bar + 1)) : Number(text);

    private static NumberRole Role(string name) => name switch
    {
        "unit" => NumberRole.Unit,
        "mixed" => NumberRole.Mixed,
        "ten" => NumberRole.Ten,
        "hundred" => NumberRole.Hundred,
        "scale" => NumberRole.Scale,
        "group" => NumberRole.Group,
        "article" => NumberRole.Article,
        _ => throw new FormatException($"There is no role '{name}' of a number word."),
    };

    private static MagnitudeAfter After(string name) => name switch
    {
        "number" => MagnitudeAfter.Number,
        "digits" => MagnitudeAfter.Digits,
        "money" => MagnitudeAfter.Money,
        _ => throw new FormatException($"No magnitude stands after '{name}'."),
    };

    private static ChangeForm Form(string name) => name switch
    {
        "verb" => ChangeForm.Verb,
        "adverb" => ChangeForm.Adverb,
        "comparative" => ChangeForm.Comparative,
        _ => throw new FormatException($"There is no form '{name}' of a word of change."),
    };

    private static FactorKind Kind(string name) => name switch
    {
        "alone" => FactorKind.Alone,
        "multiple" => FactorKind.Multiple,
        "fold" => FactorKind.Fold,
        _ => throw new FormatException($"There is no kind '{name}' of a factor."),
    };
}
