using System;
using System.Linq;
using Facts.Compiler.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Diagnostics;

/// <summary>A name is proposed only where somebody may have meant it.</summary>
public sealed class NearestNameTests
{
    /// <summary>Few letters, so that names are near each other by chance.</summary>
    private static readonly Gen<string> s_name =
        from length in Gen.Frequency((3, Gen.Choose(1, 3)), (1, Gen.Choose(4, 9)))
        from letters in Gen.Elements('a', 'b', 'c', 'x', 'D', '-').ArrayOf(length)
        select new string(letters);

    private static readonly Arbitrary<(string Found, string[] Valid)> s_cases = Arb.From(
        from found in s_name
        from valid in s_name.ArrayOf(4)
        select (found, valid));

    [Theory]
    [InlineData("y", "x", null)]
    [InlineData("h", "d s", null)]
    [InlineData("yz", "ab", null)]
    [InlineData("", "x", null)]
    [InlineData("x", "X", "X")]
    [InlineData("k", "kg", "kg")]
    [InlineData("gk", "kg", "kg")]
    [InlineData("mg", "kg", "kg")]
    [InlineData("figur", "figure place", "figure")]
    [InlineData("wrokers", "workers", "workers")]
    [InlineData("place", "figure", null)]
    public void The_name_that_was_meant_is_proposed(string found, string valid, string? expected) => Assert.Equal(expected, NearestName.Of(found, valid.Split(' ')));

    [Fact]
    public void What_is_proposed_is_valid_and_shares_a_letter_with_what_was_written() => Prop.ForAll(
        s_cases,
        test => NearestName.Of(test.Found, test.Valid) is not { } near
            || (test.Valid.Contains(near) && near.ToLowerInvariant().Intersect(test.Found.ToLowerInvariant()).Any())).QuickCheckThrowOnFailure();

    [Fact]
    public void A_name_that_differs_only_in_case_is_proposed_before_all_others() => Prop.ForAll(
        s_cases,
        test => string.Equals(NearestName.Of(test.Found.ToUpperInvariant(), [.. test.Valid, test.Found]), test.Found, StringComparison.OrdinalIgnoreCase)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_names_does_not_matter() => Prop.ForAll(
        s_cases,
        test => NearestName.Of(test.Found, test.Valid) == NearestName.Of(test.Found, test.Valid.Reverse())).QuickCheckThrowOnFailure();
}
