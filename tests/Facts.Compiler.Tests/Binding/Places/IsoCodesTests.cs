using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Facts.Compiler.Binding.Places;

namespace Facts.Compiler.Tests.Binding.Places;

public sealed class IsoCodesTests
{
    [Theory]
    [InlineData("RU", "RU")]
    [InlineData("RU-PRI", "RU")]
    [InlineData("KP-01", "KP")]
    [InlineData("US-CA", "US")]
    [InlineData("FR-971", "FR")]
    [InlineData("GB-ENG", "GB")]
    [InlineData("JP-13", "JP")]
    [InlineData("CN-BJ", "CN")]
    [InlineData("NP-P1", "NP")]
    public void Finds_current_codes(string code, string country)
    {
        IsoCode found = IsoCodes.Find(code)!;
        Assert.Equal((code, country, true), (found.Code, found.Country, found.IsCurrent));
        Assert.Empty(found.Successors);
    }

    [Theory]
    [InlineData("UK", "GB")]
    [InlineData("SU", "AM;AZ;BY;EE;GE;KG;KZ;LT;LV;MD;RU;TJ;TM;UA;UZ")]
    [InlineData("CS", "ME;RS")]
    [InlineData("ZR", "CD")]
    [InlineData("TP", "TL")]
    [InlineData("DD", "DE")]
    [InlineData("IN-OR", "IN-OD")]
    [InlineData("KZ-AST", "KZ-71")]
    [InlineData("CN-11", "CN-BJ")]
    [InlineData("FR-75", "FR-75C")]
    [InlineData("PL-MZ", "PL-14")]
    [InlineData("GB-NTH", "GB-NNH;GB-WNH")]
    [InlineData("EU", "")]
    [InlineData("LV-001", "")]
    public void Knows_what_took_the_place_of_a_withdrawn_code(string code, string successors)
    {
        IsoCode found = IsoCodes.Find(code)!;
        Assert.False(found.IsCurrent);
        Assert.Equal(successors, string.Join(';', found.Successors));
    }

    [Theory]
    [InlineData("")]
    [InlineData("R")]
    [InlineData("ru")]
    [InlineData("XQ")]
    [InlineData("RUS")]
    [InlineData("RU-")]
    [InlineData("RU-XXX")]
    [InlineData("RU_PRI")]
    [InlineData("-PRI")]
    [InlineData("RU-PRI-X")]
    [InlineData("RU|RUS")]
    [InlineData("ＲＵ")]
    public void Finds_nothing_for_what_never_was_a_code(string code) => Assert.Null(IsoCodes.Find(code));

    [Theory]
    [InlineData("ru", "; did you mean 'RU'?")]
    [InlineData("RUS", "; did you mean 'RU'?")]
    [InlineData("Japan", "; did you mean 'JP'?")]
    [InlineData("russia", "; did you mean 'RU'?")]
    [InlineData("RU_PRI", "; did you mean 'RU-PRI'?")]
    [InlineData("ru-pri", "; did you mean 'RU-PRI'?")]
    [InlineData("RUS-PRI", "; did you mean 'RU-PRI'?")]
    [InlineData("GRL-XX", "; those of Greenland run from 'GL-AV' to 'GL-SM'")]
    [InlineData("???-XX", "")]
    [InlineData("GL-XX", "; those of Greenland run from 'GL-AV' to 'GL-SM'")]
    [InlineData("HK-1", "; 'HK' (Hong Kong) has no subdivisions")]
    [InlineData("???", "")]
    public void Hints_at_the_code_that_was_meant(string found, string hint) => Assert.Equal(hint, IsoCodes.Hint(found));

    [Fact]
    public void All_codes_are_those_of_iso_codes_but_for_the_recorded_differences()
    {
        var recorded = RecordedTable.Read("Places", "iso-codes.csv");
        Assert.Equal(recorded.Select(row => row[0]), IsoCodes.Countries);
        foreach (string[] row in recorded)
        {
            string[] missing = row[2].Split(';', StringSplitOptions.RemoveEmptyEntries);
            string[] extra = row[3].Split(';', StringSplitOptions.RemoveEmptyEntries);
            string[] theirs = [.. SubdivisionsOf(row[0]).Except(extra).Concat(missing).Order(StringComparer.Ordinal)];
            Assert.Equal(row[1], Digest(string.Join(';', theirs)));
        }
    }

    [Fact]
    public void What_only_iso_codes_still_lists_is_known_as_withdrawn()
    {
        string[] codes = [.. RecordedTable.Read("Places", "iso-codes.csv").SelectMany(row => row[2].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{row[0]}-{part}"))];
        Assert.True(codes.Length > 100);
        Assert.All(codes, code => Assert.False(IsoCodes.Find(code)!.IsCurrent));
    }

    [Fact]
    public void What_takes_the_place_of_a_code_is_current()
    {
        foreach (string row in IsoTable.Withdrawn.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.All(IsoCodes.Find(row.Split('|')[0])!.Successors, successor => Assert.True(IsoCodes.Find(successor)!.IsCurrent));
        }
    }

    private static string[] SubdivisionsOf(string country)
    {
        string row = IsoTable.Countries.Split('\n').Single(line => line.StartsWith(country + "|", StringComparison.Ordinal));
        string[] parts = row.Split('|')[3].Split(';', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(parts, part => Assert.True(IsoCodes.Find($"{country}-{part}")!.IsCurrent));
        return parts;
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
