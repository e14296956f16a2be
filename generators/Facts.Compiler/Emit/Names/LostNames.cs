using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Names;

/// <summary>
/// The declarations of a dataset that get no member in C#. There are hardly ever any, so that what is lowered against them stays as it is when ids come and go.
/// </summary>
internal sealed record LostNames(EquatableArray<LostName> Names)
{
    public static LostNames Of(DeclarationTable table)
    {
        var lost = new List<LostName>();
        Add(table, [DeclarationKind.Document], lost, ClassNames.Documents, ClassNames.Figures, ClassNames.Dates);
        Add(table, [DeclarationKind.Document, DeclarationKind.Source], lost, ClassNames.Sources);
        Add(table, [DeclarationKind.Place], lost, ClassNames.Places);
        Add(table, [DeclarationKind.Measure], lost, ClassNames.Measures);
        Add(table, [DeclarationKind.Unit], lost, ClassNames.OwnUnits, OwnUnitNames.Unit, OwnUnitNames.Value);
        return new LostNames(lost.ToEquatableArray());
    }

    public bool Contains(DeclarationKind kind, string id, string path) => Names.Any(lost => lost.Kind == kind && lost.Id == id && lost.Path == path);

    /// <summary>Whether no declaration of an id gets a member, wherever it stands.</summary>
    public bool Contains(DeclarationKind kind, string id) => Names.Any(lost => lost.Kind == kind && lost.Id == id && lost.Problem != NameProblem.Duplicate);

    private static void Add(DeclarationTable table, DeclarationKind[] kinds, List<LostName> lost, params string[] classes)
    {
        IEnumerable<(string, string Path)> all = table.Documents.SelectMany(document => document.Declarations
            .Where(declaration => kinds.Contains(declaration.Kind) && !(kinds.Length > 1 && IsRegister(declaration)))
            .Select(declaration => (declaration.Id, document.Path)));
        DeclarationKind kind = kinds[kinds.Length - 1];
        lost.AddRange(MemberNames.Assign(all, classes)
            .Where(member => member.Problem != NameProblem.None)
            .Select(member => new LostName(kind, member.Id, member.Tag, member.Problem)));
    }

    private static bool IsRegister(Declaration declaration) => declaration.Kind == DeclarationKind.Document && declaration.Find("kind") == "register";
}
