using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Names;

/// <summary>Every id gets a name of its own in C#.</summary>
internal static class CodeNameCheck
{
    /// <summary>The findings about all documents; they may come in any order.</summary>
    public static EquatableArray<Diagnostic> Run(IEnumerable<BoundDocument> documents)
    {
        BoundDocument[] ordered = [.. documents.OrderBy(document => document.Path, StringComparer.Ordinal)];
        var findings = new List<Diagnostic>();
        Check(ordered.Select(document => (document.Id, document.FrontMatter)), findings, ClassNames.Documents, ClassNames.Figures, ClassNames.Dates);
        Check(ordered.SelectMany(Sources), findings, ClassNames.Sources);
        Check(ordered.SelectMany(document => document.Places.Select(place => (place.Id, place.Place))), findings, ClassNames.Places);
        Check(ordered.SelectMany(document => document.Measures.Select(measure => (measure.Id, measure.Place))), findings, ClassNames.Measures);
        Check(
            ordered.SelectMany(document => document.Units.Select(unit => (unit.Id, unit.Place))),
            findings,
            ClassNames.OwnUnits,
            OwnUnitNames.Unit,
            OwnUnitNames.Value);
        foreach (BoundDocument document in ordered)
        {
            string name = MemberName.Of(document.Id);
            Check(document.Figures.Select(figure => (figure.Id, figure.Place)), findings, name);
            Check(document.Dates.Select(date => (date.Id, date.Place)), findings, name);
        }

        return findings
            .Distinct()
            .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place.Span.Start)
            .ToEquatableArray();
    }

    private static IEnumerable<(string, FileSpan)> Sources(BoundDocument document)
    {
        IEnumerable<(string, FileSpan)> defined = document.Sources.Select(source => (source.Id, source.Place));
        return document.Self is null ? defined : defined.Prepend((document.Id, document.FrontMatter));
    }

    private static void Check(IEnumerable<(string Id, FileSpan Place)> members, List<Diagnostic> findings, params string[] classes)
    {
        bool isFull = false;
        foreach (NamedMember<FileSpan> member in MemberNames.Assign(members, classes))
        {
            switch (member.Problem)
            {
                case NameProblem.Taken:
                    findings.Add(CodeRules.SameName(member.Tag, member.First!.Tag, member.Id, member.First.Id, member.Name));
                    break;
                case NameProblem.Class:
                    findings.Add(CodeRules.NamedLikeClass(member.Tag, member.Id, member.Name));
                    break;
                case NameProblem.Object:
                    findings.Add(CodeRules.NamedLikeObjectMember(member.Tag, member.Id, member.Name));
                    break;
                case NameProblem.TooMany when !isFull:
                    isFull = true;
                    findings.Add(CodeRules.TooManyMembers(member.Tag, member.Id, classes[0], MemberNames.Limit));
                    break;
            }
        }
    }
}
