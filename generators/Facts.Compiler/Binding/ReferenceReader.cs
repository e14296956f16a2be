using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding;

/// <summary>Reads attributes that name other things: one id, or a list parted by blanks or commas.</summary>
internal static class ReferenceReader
{
    /// <summary>The one id that a value names; null where it names none, several, or something that isn't declared, which has then been reported.</summary>
    public static string? One(Token? value, DeclarationKind kind, FactFindings findings)
    {
        if (value is not { } token)
        {
            return null;
        }

        IReadOnlyList<Token> names = Split(token);
        if (names.Count != 1)
        {
            findings.Add(NameRules.OneNameExpected(findings.Context.Locate(token.Span), token.Text, kind.Noun()));
            return null;
        }

        return Resolve(names[0], kind, findings);
    }

    /// <summary>The ids that a value names, those that are declared.</summary>
    public static EquatableArray<string> Many(Token? value, DeclarationKind kind, FactFindings findings)
    {
        if (value is not { } token)
        {
            return default;
        }

        IReadOnlyList<Token> names = Split(token);
        if (names.Count == 0)
        {
            findings.Add(NameRules.OneNameExpected(findings.Context.Locate(token.Span), token.Text, kind.Noun()));
        }

        return names.Select(name => Resolve(name, kind, findings)).OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    private static IReadOnlyList<Token> Split(Token value)
    {
        var names = new List<Token>();
        int start = -1;
        for (int i = 0; i <= value.Text.Length; i++)
        {
            bool isBreak = i == value.Text.Length || value.Text[i] is ' ' or '\t' or ',';
            if (!isBreak && start < 0)
            {
                start = i;
            }
            else if (isBreak && start >= 0)
            {
                names.Add(new Token(value.Text.Substring(start, i - start), new TextSpan(value.Span.Start + start, value.Span.Start + i)));
                start = -1;
            }
        }

        return names;
    }

    /// <summary>Figures and dates are named <c>id</c> in their own document and <c>document:id</c> elsewhere.</summary>
    private static string? Resolve(Token name, DeclarationKind kind, FactFindings findings)
    {
        bool isFact = kind is DeclarationKind.Figure or DeclarationKind.Date;
        string id = isFact && name.Text.IndexOf(':') < 0 ? $"{findings.Context.DocumentId}:{name.Text}" : name.Text;
        if (findings.Context.Names.Find(kind, id) is { } found && (!isFact || found.Kind == kind))
        {
            return id;
        }

        findings.AddUnknown(kind, name, (place, text, hint) => NameRules.UnknownName(place, kind.Noun(), text, hint));
        return null;
    }
}
