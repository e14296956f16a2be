namespace Facts.Generator.Tests.Emission;

/// <summary>Numbers that no decimal holds, numbers that nobody knows, and whether numbers are exact: from a seed to the records, their text and their JSON.</summary>
public sealed class ExactNumberTests
{
    private static readonly (string Path, string Text)[] s_seeds =
    [
        ("/project/constants.facts.md", """
            ---
            facts: 1
            id: constants
            kind: specification
            title: Constants
            ---

            - [action]{.unit #action plural="actions"}, [net actions]{.measure #net unit=action nature=stock min=-1e41 place=none}
            - [Planck's constant]{.figure #planck unit=one value=6.62607015e-34}
            - [about that]{.figure #near unit=action value=6.6e-34 mod=about}
            - [a lot of them]{.figure #many measure=net value=-1.50e40}
            - [out of the range of double]{.figure #far unit=one value=1e400}
            - [hardly anything]{.figure #tiny unit=one value=1e-400}
            - [1.500000000000000000000000000000000000]{.figure #zeros unit=one}
            - [7.50]{.figure #plain unit=one}
            - [7.50]{.figure #rounded unit=one numbers=rounded}
            - [two thirds]{.figure #share unit=one}
            - [how many is a secret]{.figure #secret unit=action mod=unknown}
            - [unlimited]{.figure #free unit=action mod=unlimited}
            - [7 ± 2]{.figure #tolerance unit=one}
            """),
    ];

    private static readonly string[] s_expressions = [.. Cases.Select(row => (string)((object[])row)[0])];

    private static readonly Lazy<CompiledDataset> s_dataset = new(() => CompiledDataset.Load(Emitted.From(s_seeds), Code()));

    public static TheoryData<string, string> Cases => new()
    {
        { "Planck.Value", "" },
        { "Planck.ValueText", "6.62607015e-34" },
        { "Planck.DoubleValue == 6.62607015e-34", "True" },
        { "Planck.Core", "[0, 0.0000000000000000000000000001]" },
        { "Planck.ToString()", "6.62607015e-34 one" },
        { "Planck == Dataset.Find(\"constants:planck\").Figure.As<One>()!.Value", "True" },
        { "Planck.Quantity.Value", "" },
        { "Near.ToString()", "about 6.6e-34 actions" },
        { "Many.ValueText", "-1.50e40" },
        { "Many.DoubleValue == -1.5e40", "True" },
        { "Many.Core", "(−∞, -79228162514264337593543950335]" },
        { "Many.Core.Contains(0)", "False" },
        { "Many.ToString(\"N2\", null)", "-1.50e40 actions" },
        { "Far.ValueText", "1e400" },
        { "Far.DoubleValue", "" },
        { "Tiny.ValueText", "1e-400" },
        { "Tiny.DoubleValue", "" },
        { "Zeros.Value", "1.5000000000000000000000000000" },
        { "Zeros.ValueText", "1.500000000000000000000000000000000000" },
        { "Zeros == Dataset.Find(\"constants:zeros\").Figure.As<One>()!.Value", "True" },
        { "Plain.Value", "7.50" },
        { "Plain.ValueText", "7.50" },
        { "Plain.DoubleValue == 7.5", "True" },
        { "Plain.IsExact", "True" },
        { "Plain.Outer", "[7.5, 7.5]" },
        { "Rounded.IsExact", "False" },
        { "Rounded.Outer", "[7.495, 7.505)" },
        { "Share.ValueText", "" },
        { "Share.DoubleValue", "" },
        { "Share.WithoutUnit.IsExact", "True" },
        { "Secret.Value", "" },
        { "Secret.ValueText", "" },
        { "Secret.Modifier", "Unknown" },
        { "Secret.Core", "∅" },
        { "Secret.Core == Interval.Empty", "True" },
        { "Secret.Outer", "[0, ∞)" },
        { "Secret", "how many is a secret" },
        { "Secret.Quantity", "[0, ∞) actions" },
        { "(Secret + Many).Core", "∅" },
        { "(Secret.Quantity * 2).Core", "∅" },
        { "Free.Modifier", "Unlimited" },
        { "Free.Value", "" },
        { "Free.Core", "[0, ∞)" },
        { "Tolerance.Outer", "[5, 9]" },
        { "Documents.Constants.Kind", "Specification" },
        { Json("Planck", "value"), "\"6.62607015e-34\"" },
        { Json("Planck", "core"), "{\"low\":\"6.62607015e-34\",\"high\":\"6.62607015e-34\",\"lowOpen\":false,\"highOpen\":false}" },
        { Json("Many", "value"), "\"-1.50e40\"" },
        { Json("Many", "core"), "{\"low\":\"-1.5e40\",\"high\":\"-1.5e40\",\"lowOpen\":false,\"highOpen\":false}" },
        { Json("Zeros", "value"), "\"1.500000000000000000000000000000000000\"" },
        { Json("Zeros", "core"), "{\"low\":\"1.5\",\"high\":\"1.5\",\"lowOpen\":false,\"highOpen\":false}" },
        { Json("Share", "core"), "{\"low\":\"0.6666666666666666666666666666\",\"high\":\"0.6666666666666666666666666667\",\"lowOpen\":false,\"highOpen\":false}" },
        { Json("Plain", "numbers"), "\"exact\"" },
        { Json("Rounded", "numbers"), "\"rounded\"" },
        { Json("Secret", "value"), "null" },
        { Json("Secret", "core"), "null" },
        { Json("Secret", "outer"), "{\"low\":\"0\",\"high\":null,\"lowOpen\":false,\"highOpen\":true}" },
        { Json("Secret", "modifier"), "\"unknown\"" },
        { Json("Free", "core"), "{\"low\":\"0\",\"high\":null,\"lowOpen\":false,\"highOpen\":true}" },
        { Json("Free", "modifier"), "\"unlimited\"" },
        { "JsonSerializer.Serialize(Planck.Core)", "{\"low\":\"0\",\"high\":\"0.0000000000000000000000000001\",\"lowOpen\":false,\"highOpen\":false}" },
        { "JsonSerializer.Serialize(Secret.Core)", "null" },
        { "JsonSerializer.Serialize(Secret.Quantity)", "{\"value\":null,\"core\":null,\"outer\":{\"low\":\"0\",\"high\":null,\"lowOpen\":false,\"highOpen\":true},\"unit\":\"action\"}" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_member_gives(string expression, string expected) => Assert.Equal(expected, s_dataset.Value.Call("Case" + Array.IndexOf(s_expressions, expression)));

    [Theory]
    [InlineData("“Planck's constant”: 6.62607015e-34")]
    [InlineData("“a lot of them”: -1.50e40 actions")]
    [InlineData("“how many is a secret”: unknown, [0, ∞) actions")]
    [InlineData("“unlimited”: unlimited, [0, ∞) actions")]
    public void The_comment_of_a_member_says_it(string comment) =>
        Assert.Contains(Emitted.From(s_seeds), file => file.Text.Contains(comment, StringComparison.Ordinal));

    private static string Json(string figure, string property) => $"JsonSerializer.SerializeToElement({figure}).GetProperty(\"{property}\").GetRawText()";

    private static string Code() => $$"""
        using System;
        using System.Text.Json;
        using Facts;
        using Facts.UnitTypes;
        using Sample;
        using static Sample.Figures.Constants;

        /// <summary>A test's own code.</summary>
        public static class Probe
        {
        {{string.Join("\n", s_expressions.Select((expression, index) => $$"""
                /// <summary>A case.</summary>
                public static string Case{{index}}() => Convert.ToString((object?)({{expression}}), System.Globalization.CultureInfo.InvariantCulture) ?? "";
            """))}}
        }
        """;
}
