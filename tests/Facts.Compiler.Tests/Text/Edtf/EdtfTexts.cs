using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Text.Edtf;

/// <summary>Makes valid EDTF at random, from the grammar and not from the parser.</summary>
internal static class EdtfTexts
{
    private static readonly Gen<string> Mark = Gen.Elements("", "", "", "?", "~", "%");

    private static readonly Gen<string> Year =
        from year in Gen.Choose(0, 9999)
        from isNegative in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (isNegative && year > 0 ? "-" : "") + year.ToString("D4", CultureInfo.InvariantCulture);

    private static readonly Gen<string> LongYear =
        from first in Gen.Choose(1, 9)
        from rest in Gen.Choose(1000, 99_999_999)
        from sign in Gen.Elements("", "-")
        from tail in Gen.Elements("", "E3", "E12", "S1", "S4", "S12", "E2S3")
        select $"Y{sign}{first}{rest.ToString(CultureInfo.InvariantCulture)}{tail}";

    private static readonly Gen<string> Season =
        from year in Year
        from season in Gen.Choose(21, 41)
        from marks in Mark.ArrayOf(2)
        select $"{year}{marks[0]}-{season}{marks[1]}";

    /// <summary>Days that exist, with a random pick of digits unspecified: what they hide shows that there is one.</summary>
    private static readonly Gen<string> Date =
        from year in Year
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from depth in Gen.Choose(1, 3)
        from hidden in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 255)))
        from marks in Mark.ArrayOf(6)
        let full = Hide($"{year.TrimStart('-')}{Two(month)}{Two(day)}", hidden)
        let parts = new[] { (year[0] == '-' ? "-" : "") + full[..4], full[4..6], full[6..] }
        select string.Join("-", parts.Take(depth).Select((part, i) => marks[2 * i] + part + marks[(2 * i) + 1]));

    private static readonly Gen<string> Time =
        from year in Year
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from seconds in Gen.Choose(0, (24 * 60 * 60) - 1)
        from zone in Gen.Elements("", "Z", "+00:00", "-03:30", "+14", "-12:00")
        select $"{year}-{Two(month)}-{Two(day)}T{Two(seconds / 3600)}:{Two(seconds / 60 % 60)}:{Two(seconds % 60)}{zone}";

    /// <summary>A date that may stand in intervals and sets.</summary>
    public static Gen<string> Point { get; } = Gen.Frequency((6, Date), (1, LongYear), (1, Season), (1, from year in Year from digits in Gen.Choose(1, 6) select $"{year}S{digits}"));

    public static Gen<string> Interval { get; } =
        from first in Point
        from second in Point
        from form in Gen.Elements("{0}/..", "../{0}", "{0}/", "/{0}", "{0}/{0}", "../..")
        select string.Format(CultureInfo.InvariantCulture, form, first, second);

    public static Gen<string> Set { get; } =
        from points in Point.NonEmptyListOf()
        from form in Gen.Elements("[{0}]", "{{{0}}}", "[..{0}]", "{{{0}..}}")
        select string.Format(CultureInfo.InvariantCulture, form, string.Join(",", form.Contains("..") ? points.Take(1) : points));

    public static Gen<string> Valid { get; } = Gen.Frequency((6, Point), (1, Time), (2, Interval), (2, Set));

    /// <summary>Texts of the characters that EDTF has, and some that it lacks, in any order.</summary>
    public static Gen<string> Noise { get; } = Gen.Elements("0123456789X-/.?~%[]{},YESTZ:+u (\u0660\uD83D".ToCharArray()).ArrayOf().Select(characters => new string(characters));

    /// <summary>Valid texts with one character put in, taken out or changed.</summary>
    public static Gen<string> NearlyValid { get; } =
        from text in Valid
        from at in Gen.Choose(0, text.Length - 1)
        from taken in Gen.Choose(0, 1)
        from put in Gen.Elements("", "0", "9", "X", "-", "/", ".", "?", "Y", "T", " ", "\u0131")
        select text[..at] + put + text[(at + taken)..];

    private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);

    private static string Hide(string digits, int mask) =>
        new([.. digits.Select((digit, i) => (mask >> i & 1) == 1 ? 'X' : digit)]);
}
