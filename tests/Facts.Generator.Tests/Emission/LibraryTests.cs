extern alias FactsLibrary;

namespace Facts.Generator.Tests.Emission;

/// <summary>What the compiler and the library must agree on.</summary>
public sealed class LibraryTests
{
    public static TheoryData<Type, Type> Enumerations => new()
    {
        { typeof(Facts.Compiler.Values.Modifier), typeof(FactsLibrary::Facts.Modifier) },
        { typeof(Facts.Compiler.Binding.Model.Basis), typeof(FactsLibrary::Facts.Basis) },
        { typeof(Facts.Compiler.Binding.Model.FactStatus), typeof(FactsLibrary::Facts.FactStatus) },
        { typeof(Facts.Compiler.Binding.Model.Nature), typeof(FactsLibrary::Facts.Nature) },
        { typeof(Facts.Compiler.Binding.Model.SourceKind), typeof(FactsLibrary::Facts.SourceKind) },
        { typeof(Facts.Compiler.Binding.Model.Recurrence), typeof(FactsLibrary::Facts.Recurrence) },
        { typeof(Facts.Compiler.Values.Dates.DatePart), typeof(FactsLibrary::Facts.DatePart) },
        { typeof(Facts.Compiler.Text.Edtf.EdtfPrecision), typeof(FactsLibrary::Facts.DatePrecision) },
    };

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void An_enumeration_has_the_same_names_and_numbers_in_both(Type ours, Type theirs)
    {
        Assert.NotEmpty(Members(ours));
        Assert.Equal(Members(ours), Members(theirs));
    }

    [Fact]
    public void The_kinds_of_imports_are_those_of_facts() =>
        Assert.Equal(
            Members(typeof(Facts.Compiler.Emit.Tables.ImportKind)),
            Members(typeof(FactsLibrary::Facts.FactKind)).Where(member => member != "None=0"));

    private static IEnumerable<string> Members(Type type) => Enum.GetNames(type).Select(name => $"{name}={(int)Enum.Parse(type, name)}");
}
