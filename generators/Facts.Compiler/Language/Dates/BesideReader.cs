using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;
using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Dates;

/// <summary>Reads the text beside the brackets of a date, as far as it changes what the date says: words of the lexicon and what touches, nothing else.</summary>
internal sealed class BesideReader(DateTokens tokens)
{
    private const string Emphasis = "*_";

    /// <summary>The most tokens that such words have.</summary>
    private const int MostTokens = 10;

    private readonly WordList _words = tokens.Words;
    private readonly DateWords _dates = tokens.Dates;

    /// <summary>What ends the text left of the brackets.</summary>
    public Beside? Left()
    {
        int count = _words.Count;
        if (count == 0)
        {
            return null;
        }

        for (int start = Math.Max(0, count - MostTokens); start < count; start++)
        {
            if (tokens.MayBegin(start) && LeftFrom(start) is { } kind)
            {
                return At(kind, new TokenRange(start, count));
            }
        }

        bool touches = _words[count - 1].Span.End == _words.Text.Length && (DateTokens.Opening + Emphasis).IndexOf(_words.CharAt(count - 1)) < 0 && _words.KindAt(count - 1) != WordKind.Gap;
        return touches ? At(BesideKind.Touching, Glued(count)) : null;
    }

    /// <summary>What begins the text right of the brackets.</summary>
    public Beside? Right()
    {
        if (_words.Count == 0)
        {
            return null;
        }

        if (RightTo() is { } end)
        {
            return At(BesideKind.Relation, new TokenRange(0, end));
        }

        if (tokens.Take(_dates.OtherCountAfter, 0) is { } other)
        {
            return At(BesideKind.OtherCount, new TokenRange(0, other));
        }

        bool touches = _words[0].Span.Start == 0 && _words.KindAt(0) != WordKind.Gap && !Closes();
        return touches ? At(BesideKind.Touching, new TokenRange(0, 1)) : null;
    }

    private Beside At(BesideKind kind, TokenRange range) => new(kind, _words.SpanOf(range), _words.Written(range));

    private bool Closes() => (DateTokens.Closing + Emphasis).IndexOf(_words.CharAt(0)) >= 0
        || (".,;:!?\u2026".IndexOf(_words.CharAt(0)) >= 0 && !(_words.IsGlued(1) && _words.IsDigits(1)));

    private TokenRange Glued(int end)
    {
        int start = end - 1;
        while (start > 0 && _words.IsGlued(start))
        {
            start--;
        }

        return new TokenRange(start, end);
    }

    /// <summary>Whether the tokens from there to the brackets are a relation, a part, a qualifier, or several of these, and one of them decides.</summary>
    private BesideKind? LeftFrom(int start)
    {
        BesideKind? kind = null;
        int at = start;
        if (tokens.Take(_dates.OtherCountBefore, tokens.Skip(_dates.The, at)) is { } other && other == _words.Count)
        {
            return BesideKind.OtherCount;
        }

        if (LinkedDate(start))
        {
            return BesideKind.Relation;
        }

        if (tokens.Take(_dates.Not, at) is { } behind)
        {
            (kind, at) = (BesideKind.Relation, behind);
        }

        if (_dates.RelationsBefore.At(_words, at) is { } relation)
        {
            kind = relation.Value.Relation == DateRelation.At ? kind : BesideKind.Relation;
            at = relation.End;
        }
        else if ((tokens.Take(_dates.Between, at) ?? tokens.Take(_dates.From, at)) is { } span)
        {
            (kind, at) = (BesideKind.Relation, span);
        }

        at = tokens.Skip(_dates.The, at);
        if ((tokens.Take(_dates.Approximate, at) ?? tokens.Take(_dates.Uncertain, at)) is { } qualified)
        {
            (kind, at) = (kind ?? BesideKind.Part, qualified);
        }

        if (_dates.Parts.At(_words, at) is { } part)
        {
            (kind, at) = (kind ?? BesideKind.Part, tokens.Skip(_dates.Of, part.End));
            at = _words.IsSign(at, '-') ? at + 1 : at;
        }

        return at > start && tokens.Skip(_dates.The, at) == _words.Count ? kind : null;
    }

    /// <summary><em>1914 to [1918]</em>: a date and a link to the brackets.</summary>
    private bool LinkedDate(int start) => new PhraseReader(tokens).Read(start, isFigure: false) is { } date
        && (tokens.TakeLink(date.End) == _words.Count);

    private int? RightTo()
    {
        if (_dates.RelationsAfter.At(_words, 0) is { } relation)
        {
            return relation.End;
        }

        if (tokens.Era(_dates.ErasAfter, 0) is (_, var era))
        {
            return era;
        }

        if (tokens.TakeLink(0) is not { } link)
        {
            return null;
        }

        bool isDash = tokens.TakeDash(0) is not null;
        return tokens.Take(_dates.Present, link) ?? new PhraseReader(tokens).Read(link, isFigure: false)?.End ?? (isDash && _words.IsDigits(link) ? link + 1 : null);
    }
}
