using System;
using System.Diagnostics;
using System.Linq;

namespace Facts.Compiler.Tests.Binding.Numbers;

/// <summary>The time of reading grows with the length of the words, whatever they hold.</summary>
public sealed class FigureSpeedTests
{
    private const int Short = 1_000;
    private const int TimesLonger = 16;

    /// <summary>Sixteen times the words take sixteen times as long; were it their square, 256 times. Small times are all noise.</summary>
    private const int Allowed = 100;
    private static readonly TimeSpan s_noise = TimeSpan.FromMilliseconds(100);

    [Theory]
    [InlineData("9")]
    [InlineData("9,")]
    [InlineData("9.")]
    [InlineData("9 ")]
    [InlineData("999 ")]
    [InlineData("a.")]
    [InlineData("one hundred and ")]
    [InlineData("between one and ")]
    [InlineData("about ")]
    [InlineData("only ")]
    [InlineData("a total of ")]
    [InlineData("per ")]
    [InlineData("a day ")]
    [InlineData("no more than ")]
    [InlineData("fell by ")]
    [InlineData("Resolution ")]
    [InlineData("-")]
    [InlineData("\uFFFC")]
    [InlineData("x")]
    [InlineData("six-")]
    public void Long_words_are_read_in_linear_time(string piece)
    {
        TimeSpan small = Read(piece, Short);
        TimeSpan large = Read(piece, Short * TimesLonger);

        Assert.True(large < s_noise + (small * Allowed), $"{large} after {small}");
    }

    private static TimeSpan Read(string piece, int length)
    {
        string words = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var clock = Stopwatch.StartNew();
            new FigureSample(words, "h-per-d", before: words).ToString();
            new FigureSample(words + " 6 hours", "h-per-d").ToString();
            return clock.Elapsed;
        });
    }
}
