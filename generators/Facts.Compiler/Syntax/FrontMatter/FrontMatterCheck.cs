using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax.Attributes;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.FrontMatter;

/// <summary>Checks the values whose form says by itself whether they are right; a wrong one is replaced by what was most likely meant.</summary>
internal static class FrontMatterCheck
{
    private const string Version = "1";
    private const int HashLength = 64;

    public static FrontMatterEntry Check(ParseContext context, FrontMatterEntry entry)
    {
        if (entry.IsList)
        {
            return entry;
        }

        Token value = entry.Values[0];
        FileSpan place = context.At(entry.Value);
        switch (entry.Key.Text)
        {
            case "facts" when value.Text != Version:
                context.Report(FrontMatterRules.UnknownVersion(place, value.Text));
                return With(entry, Version);
            case "id" when !Names.IsName(value.Text):
                context.Report(FrontMatterRules.MalformedId(place, value.Text, Names.Nearest(value.Text)));
                return With(entry, Names.Nearest(value.Text));
            case "kind" when !FrontMatterKeys.Kinds.Contains(value.Text):
                context.Report(FrontMatterRules.UnknownKind(place, value.Text, FrontMatterKeys.Kinds));
                return With(entry, NearestName.Of(value.Text, FrontMatterKeys.Kinds) ?? "note");
            case "original-sha256" when value.Text.Length != HashLength || !value.Text.All(Characters.IsHexDigit):
                context.Report(FrontMatterRules.MalformedHash(place, value.Text));
                return entry;
            case "language" when !IsLanguage(value.Text):
                context.Report(FrontMatterRules.MalformedLanguage(place, value.Text));
                return entry;
            default:
                return entry;
        }
    }

    private static FrontMatterEntry With(FrontMatterEntry entry, string meant) =>
        entry with { Values = new[] { entry.Values[0] with { Text = meant } }.ToEquatableArray() };

    /// <summary>The form of BCP 47, as far as it has one: a language, then subtags of one to eight characters.</summary>
    private static bool IsLanguage(string text)
    {
        string[] parts = text.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(Characters.IsLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(Characters.IsLetterOrDigit));
    }
}
