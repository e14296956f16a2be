using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Facts;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Scopes;

/// <summary>Looks at what every context and the front matter lend, so that a mistake is found too where no fact inherits it.</summary>
internal static class ContextCheck
{
    public static void Run(DocumentSyntax document, DateTable dates, BindingContext context)
    {
        FrontMatterSyntax front = document.FrontMatter;
        Check(key => front.Scalar(Scope.FrontMatterKey(key)), null, dates, new FactFindings(context));
        Run(document.Annotations, dates, context);
    }

    private static void Run(IEnumerable<AnnotationSyntax> annotations, DateTable dates, BindingContext context)
    {
        foreach (AnnotationSyntax annotation in annotations)
        {
            AttributesSyntax attributes = annotation.Attributes;
            if (attributes.Class.Text == "context")
            {
                Check(key => attributes.Find(key)?.Value, attributes.Find("part"), dates, new FactFindings(context));
            }

            Run(annotation.Children, dates, context);
        }
    }

    private static void Check(Func<string, Token?> lent, AttributeSyntax? part, DateTable dates, FactFindings findings)
    {
        ReferenceReader.One(Said("place"), DeclarationKind.Place, findings);
        ReferenceReader.One(Said("by"), DeclarationKind.Source, findings);
        ReferenceReader.Many(Said("via"), DeclarationKind.Source, findings);
        ReferenceReader.One(Said("measure"), DeclarationKind.Measure, findings);
        WordReader.Read(Said("basis"), Vocabulary.Bases, default, "basis", findings);
        WordReader.Read(Said("numbers"), Vocabulary.Numbers, default, "numbers", findings);
        if (Said("date") is { } date)
        {
            dates.Resolve(new ScopedValue(date, part?.Value, null, IsOwn: true), findings);
        }
        else if (part is not null)
        {
            findings.Add(NameRules.PartWithoutDate(findings.Context.Locate(part.Span), part.Value.Text));
        }

        findings.Report();

        Token? Said(string key) => lent(key) is { Text: not "none" } value ? value : null;
    }
}
