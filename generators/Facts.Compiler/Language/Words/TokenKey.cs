namespace Facts.Compiler.Language.Words;

/// <summary>The number by which phrases know a token: that of the vocabulary for a word, one of its own for a sign; none for what no phrase holds.</summary>
internal static class TokenKey
{
    /// <summary>A word that is not in the vocabulary, digits, or a gap.</summary>
    public const int None = -1;

    private const int FirstSign = 1 << 20;

    public static int OfSign(char sign) => FirstSign + sign;
}
