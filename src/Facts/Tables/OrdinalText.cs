namespace Facts;

/// <summary>Compares ids, which are ASCII, without making strings of them.</summary>
internal static class OrdinalText
{
    public static int Compare(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text)
    {
        int length = Math.Min(utf8.Length, text.Length);
        for (int i = 0; i < length; i++)
        {
            if (utf8[i] != text[i])
            {
                return utf8[i] - text[i];
            }
        }

        return utf8.Length - text.Length;
    }
}
