using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Facts;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Scopes;

/// <summary>Looks at what every context lends, so that a mistake in one that holds no fact is found too.</summary>
internal static class ContextCheck
{
    public static void Run(IEnumerable<AnnotationSyntax> annotations, DateTable dates, BindingContext context)
    {
        foreach (AnnotationSyntax annotation in annotations)
        {
            if (annotation.Attributes.Class.Text == "context")
            {
                Run(annotation.Attributes, dates, new FactFindings(context));
            }

            Run(annotation.Children, dates, context);
        }
    }

    private static void Run(AttributesSyntax attributes, DateTable dates, FactFindings findings)
    {
        ReferenceReader.One(Said("place"), DeclarationKind.Place, findings);
        ReferenceReader.One(Said("by"), DeclarationKind.Source, findings);
        ReferenceReader.Many(Said("via"), DeclarationKind.Source, findings);
        ReferenceReader.One(Said("measure"), DeclarationKind.Measure, findings);
        WordReader.Read(Said("basis"), Vocabulary.Bases, default, "basis", findings);
        if (Said("date") is { } date)
        {
            dates.Resolve(new ScopedValue(date, attributes.Find("part")?.Value, null, IsOwn: true), findings);
        }

        findings.Report();

        Token? Said(string key) => attributes.Find(key)?.Value is { Text: not "none" } value ? value : null;
    }
}
