using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Checks;

/// <summary>
/// Reports the names that nothing declares, each where it first stands in the dataset. Where a whole register is missing that would be an avalanche: many
/// names at once, none near one that exists, are one finding.
/// </summary>
internal static class UnknownNameCheck
{
    /// <summary>So many names without a near one are no slips.</summary>
    private const int Many = 4;

    /// <summary>Of kinds that nothing at all is defined of, so many.</summary>
    private const int ManyOfNothing = 3;

    private const int MostShown = 12;

    public static IEnumerable<Diagnostic> Run(IReadOnlyList<BoundDocument> documents, NameIndex names)
    {
        List<UnknownName> unknown = First(documents);
        UnknownName[] missing = [.. unknown.Where(name => name.Hint.Length == 0 && IsOfRegisters(name.Kind))];
        return IsRegisterMissing(missing, names)
            ? unknown.Except(missing).Select(Report).Append(NameRules.MissingRegister(missing[0].Place, missing.Length, List(missing)))
            : unknown.Select(Report);
    }

    private static List<UnknownName> First(IReadOnlyList<BoundDocument> documents)
    {
        var seen = new HashSet<(DeclarationKind Kind, string Name, string Document)>();
        return [.. documents.SelectMany(document => document.Unknown.Where(name => seen.Add((name.Kind, name.Name, name.Kind.IsFact() ? document.Id : ""))))];
    }

    private static bool IsOfRegisters(DeclarationKind kind) => kind is
        DeclarationKind.Place or DeclarationKind.Source or DeclarationKind.Measure or DeclarationKind.Unit;

    private static bool IsRegisterMissing(UnknownName[] missing, NameIndex names)
    {
        UnknownName[] ofNothing = [.. missing.Where(name => !names.HasAny(name.Kind))];
        return missing.Length >= Many || ofNothing.Length >= ManyOfNothing || ofNothing.GroupBy(name => name.Kind).Any(kind => kind.Count() > 1);
    }

    private static Diagnostic Report(UnknownName name) => name.Kind == DeclarationKind.Unit
        ? UnitRules.UnknownUnit(name.Place, name.Name, name.Hint)
        : NameRules.UnknownName(name.Place, name.Kind.Noun(), name.Name, name.Hint);

    private static string List(UnknownName[] missing)
    {
        IEnumerable<string> shown = missing.Take(MostShown).Select(name => $"the {name.Kind.Noun()} '{name.Name}'");
        return string.Join(", ", shown) + (missing.Length > MostShown ? ", …" : "");
    }
}
