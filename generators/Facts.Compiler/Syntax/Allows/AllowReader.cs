using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax.Blocks;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Allows;

/// <summary>Reads comments to the compiler, <c>&lt;!-- facts: allow FACT5001 reason="…" --&gt;</c>.</summary>
internal static class AllowReader
{
    private const string Opening = "<!--";
    private const string Closing = "-->";
    private const string Address = "facts:";
    private const string Reason = "reason=\"";

    /// <summary>Whether a block is a comment, which is no block that anything could be allowed for.</summary>
    public static bool IsComment(Block block) => block is LeafBlock { Kind: BlockKind.Html, HtmlKind: 2 };

    /// <summary>What a comment allows for the block after it; null where it is not to the compiler, or is malformed.</summary>
    public static AllowSyntax? Read(ParseContext context, MappedText text, TextSpan? next)
    {
        int start = BlockStarts.SkipBlanks(text.Text, 0, text.Length);
        if (!IsAddressed(text, start))
        {
            return null;
        }

        TextSpan span = text.SpanOf(start, text.Length);
        int close = text.Text.IndexOf(Closing, StringComparison.Ordinal);
        if (close < 0 || BlockStarts.TrimEnd(text.Text, close, text.Length) != close + Closing.Length)
        {
            string why = close < 0 ? "nothing closes it." : "text follows it on its line.";
            context.Report(AllowRules.Malformed(context.At(span), text.Text.Substring(start), why));
            return null;
        }

        if (ReadWords(context, text, SkipSpace(text, start + Opening.Length) + Address.Length, close, span) is not var (rule, reason))
        {
            return null;
        }

        if (next is null)
        {
            context.Report(AllowRules.NothingAfter(context.At(span)));
        }

        return next is { } block ? new AllowSyntax(rule, reason, span, block) : null;
    }

    /// <summary>Reports a comment to the compiler among the words of a paragraph, where it is before no block.</summary>
    public static void ReportInline(ParseContext context, MappedText text, int start, int end)
    {
        if (IsAddressed(text, start))
        {
            Token found = text.TokenOf(start, end);
            context.Report(AllowRules.Malformed(context.At(found.Span), found.Text, "it stands in the middle of a paragraph."));
        }
    }

    private static bool IsAddressed(MappedText text, int start) =>
        string.CompareOrdinal(text.Text, start, Opening, 0, Opening.Length) == 0
        && string.CompareOrdinal(text.Text, SkipSpace(text, start + Opening.Length), Address, 0, Address.Length) == 0;

    /// <summary>Reads <c>allow RULE reason="…"</c> up to the end of the comment.</summary>
    private static (Token Rule, Token Reason)? ReadWords(ParseContext context, MappedText text, int start, int close, TextSpan whole)
    {
        Token verb = Word(text, SkipSpace(text, start), close, out int position);
        if (verb.Text != "allow")
        {
            return Malformed(context, verb, whole, "'allow' comes after 'facts:'.");
        }

        Token rule = Word(text, SkipSpace(text, position), close, out position);
        if (rule.Text.Length == 0 || rule.Text.StartsWith("reason", StringComparison.Ordinal))
        {
            return Malformed(context, rule, whole, "the id of the warning is missing.");
        }

        position = SkipSpace(text, position);
        if (position >= close)
        {
            context.Report(AllowRules.NoReason(context.At(whole), rule.Text));
            return null;
        }

        int end = text.Text.IndexOf('"', Math.Min(position + Reason.Length, close), Math.Max(0, close - position - Reason.Length));
        if (string.CompareOrdinal(text.Text, position, Reason, 0, Reason.Length) != 0 || end < 0)
        {
            return Malformed(context, text.TokenOf(position, BlockStarts.TrimEnd(text.Text, position, close)), whole, "after the id comes reason=\"…\".");
        }

        Token reason = text.TokenOf(position + Reason.Length, end);
        position = SkipSpace(text, end + 1);
        if (position < close)
        {
            Token rest = text.TokenOf(position, BlockStarts.TrimEnd(text.Text, position, close));
            return Malformed(context, rest, whole, "nothing comes after the reason.");
        }

        if (string.IsNullOrWhiteSpace(reason.Text))
        {
            context.Report(AllowRules.NoReason(context.At(whole), rule.Text));
            return null;
        }

        return (rule, reason);
    }

    private static (Token, Token)? Malformed(ParseContext context, Token found, TextSpan whole, string why)
    {
        bool isEmpty = found.Span.IsEmpty;
        context.Report(AllowRules.Malformed(context.At(isEmpty ? whole : found.Span), isEmpty ? "<!-- facts: … -->" : found.Text, why));
        return null;
    }

    private static Token Word(MappedText text, int start, int close, out int end)
    {
        end = start;
        while (end < close && !Characters.IsSpace(text[end]))
        {
            end++;
        }

        return text.TokenOf(start, end);
    }

    private static int SkipSpace(MappedText text, int position)
    {
        while (Characters.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
