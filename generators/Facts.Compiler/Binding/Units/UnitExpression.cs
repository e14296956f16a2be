using System.Globalization;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>
/// Reads a unit as UCUM writes one: units with integer exponents (<c>s2</c>, <c>m-1</c>), products (<c>.</c>), quotients (<c>/</c>) and parentheses. Other than
/// in UCUM a product may not stand after a slash without parentheses: <c>a/b.c</c> is <c>a.c/b</c> there, and nobody who writes it means that.
/// </summary>
internal sealed class UnitExpression
{
    private const string OldPer = "-per-";
    private const int GreatestExponent = 30;
    private const int DeepestParenthesis = 50;

    private readonly string _text;
    private readonly Func<string, UnitDefinition?> _find;
    private readonly List<UnitProblem> _problems = [];
    private int _at;

    private UnitExpression(string text, Func<string, UnitDefinition?> find)
    {
        _text = text;
        _find = find;
    }

    /// <summary>Reads a text; <paramref name="find"/> knows the simple units.</summary>
    public static UnitReading Read(string text, Func<string, UnitDefinition?> find)
    {
        if (text.IndexOf(OldPer, StringComparison.Ordinal) >= 0 && find(text) is null)
        {
            return Failed(new UnitProblem(TextSpan.At(0, text.Length), UnitProblemKind.OldForm, text, NewForm(text)));
        }

        var expression = new UnitExpression(text, find);
        var terms = new List<UnitTerm>();
        expression.Product(terms, 1, 0);
        if (expression._problems.Count == 0 && expression._at < text.Length)
        {
            expression.Malformed(expression._at, 1, "it closes a parenthesis that isn't open");
        }

        return expression._problems.Count > 0
            ? new UnitReading(null, expression._problems.ToEquatableArray())
            : new UnitReading(CompoundUnit.Of(terms), default);
    }

    private static UnitReading Failed(UnitProblem problem) => new(null, EquatableArray<UnitProblem>.From([problem]));

    private static string NewForm(string old)
    {
        string[] parts = old.Split([OldPer], StringSplitOptions.None);
        return parts.Length == 2 ? $"{parts[0]}/{parts[1]}" : $"{parts[0]}/({string.Join(".", parts.Skip(1))})";
    }

    /// <summary>Reads factors up to the end or a closing parenthesis; the sign of the exponents is minus below a line.</summary>
    private void Product(List<UnitTerm> terms, int sign, int depth)
    {
        bool hasSlash = false;
        int start = _at;
        if (_at < _text.Length && _text[_at] == '/')
        {
            hasSlash = true;
            _at++;
        }

        int below = hasSlash ? -sign : sign;
        while (true)
        {
            Factor(terms, below, depth);
            if (_problems.Count > 0 && _problems[_problems.Count - 1].Kind == UnitProblemKind.Malformed)
            {
                return;
            }

            if (_at == _text.Length || _text[_at] == ')')
            {
                return;
            }

            if (_text[_at] == '.' && hasSlash)
            {
                _problems.Add(new UnitProblem(TextSpan.At(_at, 1), UnitProblemKind.Ambiguous, _text.Substring(start), "write a/(b.c), or a.c/b"));
            }

            hasSlash |= _text[_at] == '/';
            below = _text[_at] == '/' ? -sign : sign;
            _at++;
        }
    }

    private void Factor(List<UnitTerm> terms, int sign, int depth)
    {
        if (_at < _text.Length && _text[_at] == '(')
        {
            Parenthesis(terms, sign, depth);
            return;
        }

        int start = _at;
        while (_at < _text.Length && _text[_at] is not ('.' or '/' or '(' or ')' or '{'))
        {
            _at = _text[_at] == '[' && _text.IndexOf(']', _at) is var close and > 0 ? close + 1 : _at + 1;
        }

        if (_at < _text.Length && _text[_at] == '{')
        {
            int close = _text.IndexOf('}', _at);
            int end = close < 0 ? _text.Length : close + 1;
            string note = _text.Substring(_at, end - _at);
            _problems.Add(new UnitProblem(
                new TextSpan(_at, end), UnitProblemKind.Annotation, note, "say what is counted with a unit such as person, or one of your own, and the rest in the words"));
            _at = end;
            return;
        }

        if (_at == start)
        {
            Malformed(start, Math.Min(1, _text.Length - start), start == _text.Length ? "a unit is missing at its end" : "a unit is missing before it");
            return;
        }

        if (_at < _text.Length && _text[_at] == '(')
        {
            Malformed(_at, 1, "'.' or '/' is missing before it");
            return;
        }

        Simple(terms, sign, start);
    }

    private void Parenthesis(List<UnitTerm> terms, int sign, int depth)
    {
        int open = _at++;
        if (depth == DeepestParenthesis)
        {
            Malformed(open, 1, "there are too many parentheses");
            return;
        }

        Product(terms, sign, depth + 1);
        if (_problems.Count > 0 && _problems[_problems.Count - 1].Kind == UnitProblemKind.Malformed)
        {
            return;
        }

        if (_at == _text.Length)
        {
            Malformed(open, 1, "it opens a parenthesis that isn't closed");
            return;
        }

        _at++;
        if (_at < _text.Length && _text[_at] is not ('.' or '/' or ')'))
        {
            Malformed(_at, 1, "after a parenthesis stands '.' or '/'; exponents stand with each unit inside");
        }
    }

    private void Simple(List<UnitTerm> terms, int sign, int start)
    {
        string written = _text.Substring(start, _at - start);
        if (written.All(IsDigit))
        {
            Number(terms, sign, start, written);
            return;
        }

        if (_find(written) is { } whole)
        {
            terms.Add(new UnitTerm(whole, sign));
            return;
        }

        int end = written.Length;
        while (IsDigit(written[end - 1]))
        {
            end--;
        }

        int name = end > 1 && end < written.Length && written[end - 1] is '+' or '-' ? end - 1 : end;
        if (name < written.Length && _find(written.Substring(0, name)) is { } unit)
        {
            if (!int.TryParse(written.Substring(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent)
                || exponent == 0 || Math.Abs(exponent) > GreatestExponent)
            {
                Malformed(start + name, written.Length - name, "an exponent is a whole number other than 0, from -30 to 30");
                return;
            }

            terms.Add(new UnitTerm(unit, sign * exponent));
            return;
        }

        string bare = name > 0 && UcumUnits.Refusal(written) is null ? written.Substring(0, name) : written;
        UnitProblemKind kind = UcumUnits.Refusal(bare) is null ? UnitProblemKind.Unknown : UnitProblemKind.Refused;
        _problems.Add(new UnitProblem(TextSpan.At(start, bare.Length), kind, bare, UcumUnits.Refusal(bare) ?? ""));
    }

    private void Number(List<UnitTerm> terms, int sign, int start, string digits)
    {
        if (digits[0] != '1' || digits.Skip(1).Any(digit => digit != '0') || digits.Length > GreatestExponent)
        {
            string advice = "a number in a unit is a power of ten; define a unit of your own with of=, such as of=\"12 item\"";
            _problems.Add(new UnitProblem(TextSpan.At(start, digits.Length), UnitProblemKind.Number, digits, advice));
        }
        else if (digits.Length > 1)
        {
            terms.Add(new UnitTerm(UcumUnits.Find("10*")!, sign * (digits.Length - 1)));
        }
    }

    private void Malformed(int start, int length, string advice) =>
        _problems.Add(new UnitProblem(TextSpan.At(start, length), UnitProblemKind.Malformed, _text.Substring(start, length), advice));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
