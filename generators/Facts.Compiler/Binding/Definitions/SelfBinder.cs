using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Definitions;

/// <summary>Binds the front matter: the document itself, which is a source unless it is a register. Facts are added by the document's binder.</summary>
internal static class SelfBinder
{
    public static BoundDocument Bind(BindingContext context)
    {
        var findings = new FactFindings(context, context.DocumentId);
        FrontMatterSyntax front = context.FrontMatter;
        FileSpan place = context.Locate(front.Span);
        string title = front.Scalar("title")?.Text ?? context.DocumentId;
        SourceKind kind = Vocabulary.DocumentKinds.Where(word => word.Word == front.Scalar("kind")?.Text).Select(word => word.Meaning).FirstOrDefault();
        string? from = ReferenceReader.One(front.Scalar("from"), DeclarationKind.Source, findings, "from");
        string? rewrites = ReferenceReader.One(front.Scalar("rewrites"), DeclarationKind.Source, findings, "from");
        if (from is not null && rewrites is not null && from != rewrites)
        {
            findings.Add(SourceRules.TwoOrigins(context.Locate(front.Find("rewrites")!.Value), from, rewrites));
        }

        string? publisher = ReferenceReader.One(front.Scalar("publisher"), DeclarationKind.Source, findings);
        DateValue? published = front.Scalar("published") is { } date ? DateReader.ReadEdtf(context.Source, date, null, findings.Sink) : null;
        string? url = UrlReader.Read(front.Scalar("url"), findings);
        string? note = front.Scalar("note")?.Text;
        FactStatus status = WordReader.Read(front.Scalar("status"), Vocabulary.Statuses, FactStatus.Current, "status", findings);
        DateValue? statusDate = StatusDate(findings);
        string? successor = Successor(status, findings);
        findings.Report();
        return new BoundDocument(
            context.Source.Path,
            context.DocumentId,
            kind,
            title,
            kind == SourceKind.Register
                ? null
                : new BoundSource(
                    context.DocumentId, place, title, kind, Role: null, IsAnonymous: false, IsDocument: true, publisher, published,
                    url, rewrites ?? from, rewrites, Also: default, note, Evidence: default, findings.IsBroken),
            front.Scalar("language")?.Text,
            (front.Find("authors")?.Values ?? default).Select(author => author.Text).ToEquatableArray(),
            status,
            statusDate,
            successor,
            note,
            front.Scalar("inferred")?.Text,
            front.Scalar("original-sha256")?.Text,
            place,
            Figures: default,
            Dates: default,
            Places: default,
            Sources: default,
            Measures: default,
            Units: default,
            Mentions: default,
            Diagnostics: default);
    }

    private static DateValue? StatusDate(FactFindings findings)
    {
        FrontMatterSyntax front = findings.Context.FrontMatter;
        if (front.Scalar("status-date") is not { } date)
        {
            return null;
        }

        if (front.Find("status") is null)
        {
            findings.Add(SourceRules.StatusDateWithoutStatus(findings.Context.Locate(front.Find("status-date")!.Key.Span)));
        }

        return DateReader.ReadEdtf(findings.Context.Source, date, null, findings.Sink);
    }

    private static string? Successor(FactStatus status, FactFindings findings)
    {
        if (findings.Context.FrontMatter.Scalar("superseded-by") is not { } token)
        {
            return null;
        }

        string? successor = ReferenceReader.One(token, DeclarationKind.Document, findings, "superseded-by");
        if (successor is not null && status is not (FactStatus.Superseded or FactStatus.Retracted))
        {
            string word = Vocabulary.Statuses.First(known => known.Meaning == status).Word;
            findings.Add(SourceRules.SuccessorWithoutStatus(findings.Context.Locate(token.Span), successor, word));
        }

        return successor;
    }
}
