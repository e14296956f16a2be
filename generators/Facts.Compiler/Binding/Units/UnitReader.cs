using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>Reads a unit that an attribute names.</summary>
internal static class UnitReader
{
    /// <summary>The unit; null where the text is none, which has then been reported.</summary>
    public static UnitDefinition? Read(Token value, FactFindings findings)
    {
        UnitResolver units = findings.Context.Units;
        UnitReading reading = units.Read(value.Text);
        foreach (UnitProblem problem in reading.Problems)
        {
            Report(problem, value, units, findings);
        }

        return reading.Unit;
    }

    private static void Report(UnitProblem problem, Token value, UnitResolver units, FactFindings findings)
    {
        var part = new Token(problem.Found, Inside(value, problem.Span));
        if (problem.Kind == UnitProblemKind.Unknown && problem.Found == value.Text)
        {
            findings.AddUnknown(DeclarationKind.Unit, part, () => Hint(part.Text, units));
            return;
        }

        FileSpan place = findings.Context.Locate(part.Span);
        findings.Add(problem.Kind switch
        {
            UnitProblemKind.Unknown => UnitRules.UnknownPart(place, problem.Found, value.Text, Hint(problem.Found, units)),
            UnitProblemKind.Annotation => UnitRules.AnnotationInUnit(place, problem.Found, value.Text, problem.Advice),
            UnitProblemKind.OldForm => UnitRules.OldForm(place, problem.Found, problem.Advice),
            UnitProblemKind.Refused => UnitRules.RefusedUnit(place, problem.Found, problem.Advice),
            UnitProblemKind.Ambiguous => UnitRules.ProductAfterSlash(place, value.Text, problem.Advice),
            UnitProblemKind.Number => UnitRules.NumberInUnit(place, problem.Found, value.Text, problem.Advice),
            _ => UnitRules.MalformedUnit(place, value.Text, problem.Found.Length == 0 ? "its end" : $"'{problem.Found}'", problem.Advice),
        });
    }

    /// <summary>Where a part of a value's text stands; the whole value where quotes or escapes make the text differ from what is written.</summary>
    private static TextSpan Inside(Token value, TextSpan part) => (value.Span.Length - value.Text.Length) switch
    {
        0 => TextSpan.At(value.Span.Start + part.Start, part.Length),
        2 => TextSpan.At(value.Span.Start + 1 + part.Start, part.Length),
        _ => value.Span,
    };

    /// <summary>An author who writes a word for a unit ("hours", "dollars") means the unit that the word names, and only else one whose id looks alike.</summary>
    private static string Hint(string found, UnitResolver units)
    {
        IReadOnlyList<string> named = UnitRegistry.NamedBy(found.Replace('-', ' '));
        return named.Count switch
        {
            0 => PrintedUnit.Find(found) is { } printed ? $"; did you mean '{printed.Id}'?" : NearestName.Hint(found, units.Ids),
            <= 3 => $"; did you mean {string.Join(" or ", named.Select(id => $"'{id}'"))}?",
            _ => $"; '{found}' may mean {string.Join(", ", named.Take(3).Select(id => $"'{id}'"))} and others, so say which",
        };
    }
}
