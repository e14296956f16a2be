using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Dates;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Reports what stands beside a date's brackets and changes what it says, and so belongs inside: <em>by, since, the end of, – 1920, BC</em>.</summary>
internal static class DateBeside
{
    public static Diagnostic? Find(DateInput input)
    {
        if (input.Grammar.Left(input.Before.Text) is { } left && !(left.Kind == BesideKind.Part && input.Part is not null))
        {
            FileSpan place = input.Source.Locate(input.Before.Locate(left.Span));
            return left.Kind switch
            {
                BesideKind.Part => DateRules.PartOutside(place, left.Words),
                BesideKind.OtherCount => DateRules.OtherCount(place, left.Words),
                BesideKind.Touching => DateRules.Touching(place, left.Words),
                _ => DateRules.PrepositionOutside(place, left.Words),
            };
        }

        if (input.Grammar.Right(input.After.Text) is not { } right)
        {
            return null;
        }

        FileSpan after = input.Source.Locate(input.After.Locate(right.Span));
        return right.Kind switch
        {
            BesideKind.OtherCount => DateRules.OtherCount(after, right.Words),
            BesideKind.Touching => DateRules.Touching(after, right.Words),
            _ => DateRules.AfterOutside(after, right.Words),
        };
    }
}
