namespace Facts.Compiler.Syntax.Attributes;

/// <summary>What the braces belong to.</summary>
internal enum AttributePlace
{
    Span,
    Div,
}
