using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads a confidence interval behind a number, in the spellings of journals: <c>1.05 (95 % CI 1.01–1.10)</c>, <c>1.05 [95% CI, 1.01 to 1.10]</c>.</summary>
internal sealed class ConfidenceParser(WordList words, Lexicon lexicon, SideParser sides, NumberParser numbers, UnitParser units)
{
    public AmountPhrase? Read(Side first)
    {
        int index = first.End;
        char? closing = words.IsSign(index, '(') ? ')' : words.IsSign(index, '[') ? ']' : null;
        index += closing is not null || words.IsSign(index, ';') || words.IsSign(index, ',') ? 1 : 0;
        if (LabelEnd(index) is not { } label)
        {
            return null;
        }

        index = SkipMarks(label);
        char? inner = words.IsSign(index, '(') ? ')' : words.IsSign(index, '[') ? ']' : null;
        index += inner is null ? 0 : 1;
        if (sides.Read(index) is not { IsUnitBefore: false } low || SeparatorEnd(low.End) is not { } next || sides.Read(next) is not { IsUnitBefore: false } high)
        {
            return null;
        }

        int end = high.End;
        if ((inner is { } mark && !words.IsSign(end++, mark)) || (closing is { } outer && !words.IsSign(end++, outer)))
        {
            return null;
        }

        bool isAround = low.Number.Value <= first.Number.Value && first.Number.Value <= high.Number.Value;
        return isAround
            ? new AmountPhrase(AmountForm.Confidence, new TokenRange(first.Range.Start, end), first.Number) { Second = low.Number, Third = high.Number, Unit = first.Unit ?? high.Unit }
            : null;
    }

    /// <summary>"95 % CI", "CI 95 %", "95% confidence interval".</summary>
    private int? LabelEnd(int index)
    {
        if (lexicon.Particles.Confidence.At(words, index) is { } name)
        {
            int level = SkipMarks(name.End);
            return LevelEnd(level) is { } after ? after : name.End;
        }

        return LevelEnd(index) is { } end ? lexicon.Particles.Confidence.At(words, end)?.End : null;
    }

    /// <summary>"95 %", "95-%".</summary>
    private int? LevelEnd(int index) => numbers.Read(index, isMoney: false) is { } level ? units.PercentEnd(level.End) : null;

    private int SkipMarks(int index) => words.IsSign(index, ':') || words.IsSign(index, ',') || words.IsSign(index, ';') || words.IsSign(index, '=') ? index + 1 : index;

    private int? SeparatorEnd(int index)
    {
        bool isSign = (words.IsDash(index) && words.IsGlued(index) == words.IsGlued(index + 1)) || words.IsSign(index, ',') || words.IsSign(index, ';');
        return isSign ? index + 1 : (lexicon.Particles.To.At(words, index) ?? lexicon.Particles.And.At(words, index))?.End;
    }
}
