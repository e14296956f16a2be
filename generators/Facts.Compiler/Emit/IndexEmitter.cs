using System.Globalization;
using Facts.Compiler.Emit.CSharp;
using Facts.Compiler.Emit.Layout;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Emit.Rows;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit;

/// <summary>Writes the index of a dataset: what leads from ids to documents, and the classes that the documents' members are parts of.</summary>
internal static class IndexEmitter
{
    public const string FileName = "Dataset_.g.cs";

    public static EmittedFile Emit(IEnumerable<DocumentOutline> outlines, EmitOptions options)
    {
        DocumentOutline[] documents = [.. DocumentOrder.Of(outlines)];
        var file = new GeneratedFileWriter(options);
        EmitHolder(file, ClassNames.Figures, "The figures of the dataset, by document.");
        EmitHolder(file, ClassNames.Dates, "The dates of the dataset, by document.");
        EmitHolder(file, ClassNames.Places, "The places of the dataset.");
        EmitHolder(file, ClassNames.Sources, "The sources of the dataset; a document is one too, unless it is a register.");
        EmitHolder(file, ClassNames.Measures, "The measures of the dataset: what its figures count.");
        EmitHolder(file, ClassNames.Documents, "The documents of the dataset.");
        if (documents.Any(document => document.HasUnits))
        {
            EmitHolder(file, ClassNames.OwnUnits, "The units of the dataset's own.");
        }

        EmitDataset(file);
        EmitIndex(file, documents);
        return file.ToFile(FileName);
    }

    private static void EmitHolder(GeneratedFileWriter file, string name, string summary)
    {
        file.Code.Blank().Line($"/// <summary>{summary}</summary>").Line(file.GeneratedCode).Line($"public static partial class {name}").Line("{").Line("}");
    }

    private static void EmitDataset(GeneratedFileWriter file)
    {
        CodeWriter code = file.Code;
        code.Blank().Line("/// <summary>The whole dataset.</summary>").Line(file.GeneratedCode);
        code.Open($"public static class {ClassNames.Dataset}");
        code.Line("/// <summary>The dataset as an object, for code that takes any.</summary>");
        code.Line($"public static global::Facts.FactDataset Instance => {file.Global($"{ClassNames.Tables}.{ClassNames.Index}.Instance")};");
        EmitCollection(code, ClassNames.Figures, "Figure", "All figures that stand, of every document; its All has the retracted and superseded ones too.");
        EmitCollection(code, ClassNames.Dates, "DatedEvent", "All dates that stand, of every document; its All has the retracted and superseded ones too.");
        EmitCollection(code, ClassNames.Places, "Place", "All places.");
        EmitCollection(code, ClassNames.Sources, "Source", "All sources.");
        EmitCollection(code, ClassNames.Measures, "Measure", "All measures.");
        EmitCollection(code, ClassNames.Documents, "Document", "All documents, registers included.");
        code.Blank();
        code.Line("/// <summary>What an id names: a figure or date by <c>document:id</c>, all else by its bare id; none where nothing has that id.</summary>");
        code.Line("public static global::Facts.Fact Find(string id) => Instance.Find(id);");
        code.Close();
    }

    private static void EmitCollection(CodeWriter code, string name, string type, string summary)
    {
        code.Blank();
        code.Line($"/// <summary>{summary}</summary>");
        code.Line($"public static global::Facts.FactCollection<global::Facts.{type}> {name} => Instance.{name};");
    }

    private static void EmitIndex(GeneratedFileWriter file, DocumentOutline[] documents)
    {
        IndexImage image = IndexImage.Of(documents);
        CodeWriter code = file.Code;
        code.Blank();
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Open($"internal static partial class {ClassNames.Tables}");
        code.Line(file.GeneratedCode);
        code.Open($"internal sealed partial class {ClassNames.Index} : global::Facts.FactDataset");
        code.Line($"internal static readonly {ClassNames.Index} Instance = new();");
        code.Blank();
        code.Line($"protected override int DocumentCount => {documents.Length.ToString(CultureInfo.InvariantCulture)};");
        code.Blank();
        string[] tables = documents.Length == 0
            ? ["throw new global::System.ArgumentOutOfRangeException(nameof(index))"]
            : [.. documents.Select(document => file.Global($"{ClassNames.Tables}.{ClassNames.TableOf(document.Class)}.Table"))];
        ChunkedSwitch.Write(code, "protected override global::Facts.FactTable", "global::Facts.FactTable", "TableAt", tables);
        code.Blank();
        code.Words("protected override global::System.ReadOnlySpan<ulong> Index", image.Words);
        code.Blank();
        code.Utf8("protected override global::System.ReadOnlySpan<byte> Names", image.Names);
        code.Close();
        code.Close();
    }
}
