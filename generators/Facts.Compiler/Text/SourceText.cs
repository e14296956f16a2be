namespace Facts.Compiler.Text;

/// <summary>A file as it was read: its path as the host gave it, its text without a byte order mark, its lines.</summary>
internal sealed record SourceText(string Path, string Text, LineMap Lines)
{
    /// <summary>The encoding that the file is written in, where its first bytes announce another than UTF-8; null for UTF-8.</summary>
    public string? OtherEncoding { get; init; }

    public static SourceText From(string path, string text)
    {
        string body = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        return new SourceText(path, body, LineMap.Of(body));
    }

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    public FileSpan Locate(TextSpan span) => new(Path, span, Lines.PositionOf(span.Start), Lines.PositionOf(span.End));

    public override string ToString() => Path;
}
