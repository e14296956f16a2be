using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding;

/// <summary>Reads attributes that name other things: one id, or a list parted by blanks or commas.</summary>
internal static class ReferenceReader
{
    /// <summary>The one id that a value names; null where it names none, several, or something that isn't declared, which has then been reported.</summary>
    /// <param name="link">The key under which other checks must know of the reference; null where none asks.</param>
    public static string? One(Token? value, DeclarationKind kind, FactFindings findings, string? link = null)
    {
        if (value is not { } token)
        {
            return null;
        }

        IReadOnlyList<Token> names = ListReader.Split(token);
        if (names.Count != 1)
        {
            findings.Add(NameRules.OneNameExpected(findings.Context.Locate(token.Span), token.Text, kind.Noun()));
            return null;
        }

        return Resolve(names[0], kind, findings, link);
    }

    /// <summary>The ids that a value names, those that are declared.</summary>
    /// <param name="link">As for one.</param>
    public static EquatableArray<string> Many(Token? value, DeclarationKind kind, FactFindings findings, string? link = null)
    {
        if (value is not { } token)
        {
            return default;
        }

        IReadOnlyList<Token> names = ListReader.Split(token);
        if (names.Count == 0)
        {
            findings.Add(NameRules.OneNameExpected(findings.Context.Locate(token.Span), token.Text, kind.Noun()));
        }

        return names.Select(name => Resolve(name, kind, findings, link)).OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Figures and dates are named <c>id</c> in their own document and <c>document:id</c> elsewhere.</summary>
    private static string? Resolve(Token name, DeclarationKind kind, FactFindings findings, string? link)
    {
        BindingContext context = findings.Context;
        string id = kind.IsFact() && name.Text.IndexOf(':') < 0 ? context.FullId(name.Text) : name.Text;
        if (context.Names.Find(kind, id) is not { } found || (kind.IsFact() && found.Kind != kind))
        {
            findings.AddUnknown(kind, name);
            return null;
        }

        if (kind == DeclarationKind.Source && found.Kind == DeclarationKind.Document && found.Find("kind") == "register")
        {
            findings.Add(NameRules.RegisterIsNoSource(context.Locate(name.Span), id));
            return null;
        }

        if (link is not null)
        {
            findings.Link(link, name, id);
        }

        return id;
    }
}
