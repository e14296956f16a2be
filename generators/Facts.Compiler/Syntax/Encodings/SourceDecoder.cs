using System.Text;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Encodings;

/// <summary>
/// Makes text of a file's bytes. What is not UTF-8 is read as well as can be, so that everything else that is wrong with the file is found in the same run.
/// Bytes that are no UTF-8, in a file that announces nothing else, are U+FFFD in the text, where the parser finds them.
/// </summary>
internal static class SourceDecoder
{
    public static SourceText Decode(string path, byte[] bytes)
    {
        (Encoding encoding, string? otherName) = EncodingOf(bytes);
        int mark = otherName is null ? 0 : encoding.GetPreamble().Length;
        return SourceText.From(path, encoding.GetString(bytes, mark, bytes.Length - mark)) with { OtherEncoding = otherName };
    }

    /// <summary>The encoding that a byte order mark announces; the name is null for UTF-8, which needs none.</summary>
    private static (Encoding Encoding, string? Name) EncodingOf(byte[] bytes) => bytes switch
    {
        _ when Begins(bytes, 0xFF, 0xFE, 0, 0) => (new UTF32Encoding(bigEndian: false, byteOrderMark: true), "UTF-32"),
        _ when Begins(bytes, 0, 0, 0xFE, 0xFF) => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), "UTF-32"),
        _ when Begins(bytes, 0xFF, 0xFE) => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true), "UTF-16"),
        _ when Begins(bytes, 0xFE, 0xFF) => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true), "UTF-16"),
        _ => (new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), null),
    };

    private static bool Begins(byte[] bytes, params byte[] mark) => bytes.Take(mark.Length).SequenceEqual(mark);
}
