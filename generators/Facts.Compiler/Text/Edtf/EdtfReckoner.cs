using System.Collections.Generic;
using System.Linq;

namespace Facts.Compiler.Text.Edtf;

/// <summary>Reckons what an expression says.</summary>
internal static class EdtfReckoner
{
    public static EdtfValue Reckon(EdtfExpression expression)
    {
        EdtfQualifier qualifiers = EdtfQualifier.None;
        bool isUnspecified = false;
        foreach (EdtfPoint point in PointsOf(expression))
        {
            qualifiers |= point.Qualifiers;
            isUnspecified |= point.IsUnspecified;
        }

        EdtfDays core = DaysOf(expression, out EdtfDays outer);
        return new EdtfValue(
            expression.Print(),
            EdtfLevels.Of(expression),
            EdtfPrecisions.Of(expression),
            core,
            outer,
            (qualifiers & EdtfQualifier.Approximate) != 0,
            (qualifiers & EdtfQualifier.Uncertain) != 0,
            isUnspecified);
    }

    private static IEnumerable<EdtfPoint> PointsOf(EdtfExpression expression)
    {
        IEnumerable<EdtfPoint?> points = expression switch
        {
            EdtfInterval interval => [interval.Start.Point, interval.End.Point],
            EdtfSet set => set.Items.SelectMany(item => new[] { item.First, item.Last }),
            _ => [expression as EdtfPoint],
        };
        return points.OfType<EdtfPoint>();
    }

    private static EdtfDays DaysOf(EdtfExpression expression, out EdtfDays outer)
    {
        switch (expression)
        {
            case EdtfInterval interval:
                return Between(interval.Start.Point, interval.End.Point, out outer);
            case EdtfSet set:
                EdtfDays core = Between(set.Items[0].First, set.Items[0].Last, out outer);
                foreach (EdtfSetItem item in set.Items.Skip(1))
                {
                    core = core.Hull(Between(item.First, item.Last, out EdtfDays wider));
                    outer = outer.Hull(wider);
                }

                return core;
            default:
                EdtfPointDays.TryReckon((EdtfPoint)expression, out EdtfDays days, out outer);
                return days;
        }
    }

    private static EdtfDays Between(EdtfPoint? from, EdtfPoint? to, out EdtfDays outer)
    {
        EdtfDays first = default;
        EdtfDays firstOuter = default;
        EdtfDays last = default;
        EdtfDays lastOuter = default;
        if (from is not null)
        {
            EdtfPointDays.TryReckon(from, out first, out firstOuter);
        }

        if (to is not null)
        {
            EdtfPointDays.TryReckon(to, out last, out lastOuter);
        }

        outer = new EdtfDays(firstOuter.First, lastOuter.Last);
        return new EdtfDays(first.First, last.Last);
    }
}
