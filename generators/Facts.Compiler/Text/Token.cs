namespace Facts.Compiler.Text;

/// <summary>A piece of text and where it stands in its file. The text is what was meant (unquoted, unescaped), the span what was written.</summary>
internal readonly record struct Token(string Text, TextSpan Span)
{
    public override string ToString() => Text;
}
