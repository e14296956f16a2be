namespace Facts.Compiler.Emit.CSharp;

/// <summary>Text inside a documentation comment: markup escaped, and nothing in it that could end the line or leave the comment.</summary>
internal static class DocText
{
    public static string Of(string text) => InertText.Of(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
