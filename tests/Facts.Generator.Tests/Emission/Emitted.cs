using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Binding;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Emit;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Generator.Tests.Emission;

/// <summary>Seeds taken through the whole core, to C#.</summary>
internal static class Emitted
{
    public static EmitOptions Options { get; } = new("Sample", "/project", "1.2.3");

    public static IReadOnlyList<EmittedFile> From(params (string Path, string Text)[] seeds) => From(Options, seeds);

    public static IReadOnlyList<EmittedFile> From(EmitOptions options, params (string Path, string Text)[] seeds)
    {
        DocumentSyntax[] parsed = [.. seeds.Select(seed => DocumentParser.Parse(SourceText.From(seed.Path, seed.Text)))];
        DeclarationTable table = DeclarationTable.Of(parsed.Select(Declarer.Declare));
        BoundDocument[] bound = [.. parsed.Select(document => DocumentBinder.Bind(document, table))];
        DatasetComparison comparison = DatasetComparison.Of([.. bound.Select(document => ComparableReader.Read(document, table))]);
        return DatasetEmitter.Emit(bound, table, comparison, options);
    }
}
