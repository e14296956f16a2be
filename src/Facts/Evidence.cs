using System.Text.Json.Serialization;
using Facts.Json;

namespace Facts;

/// <summary>
/// Where a fact stands in its original: a half-open range of Unicode code points of the file decoded as UTF-8, nothing normalised, line ends counted, a
/// byte order mark not; and which original that is.
/// </summary>
/// <param name="Sha256">The SHA-256 of the original's bytes, 64 hexadecimal digits in lower case.</param>
/// <param name="Start">The first code point, from 0.</param>
/// <param name="End">The code point after the last.</param>
[JsonConverter(typeof(EvidenceJsonConverter))]
public readonly record struct Evidence(string Sha256, int Start, int End)
{
    /// <summary>The hash, empty for none.</summary>
    public string Sha256 { get; } = Sha256;

    /// <summary>The first code point, from 0.</summary>
    public int Start { get; } = Start;

    /// <summary>The code point after the last.</summary>
    public int End { get; } = End;

    /// <summary>The range and the first digits of the hash: <c>7098c44ea292[3861, 3888)</c>.</summary>
    public override string ToString() => Sha256 is null ? "" : $"{Sha256.AsSpan(0, Math.Min(12, Sha256.Length))}[{Start}, {End})";
}
