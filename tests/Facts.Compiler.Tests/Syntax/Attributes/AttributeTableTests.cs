using Facts.Compiler.Syntax.Attributes;

namespace Facts.Compiler.Tests.Syntax.Attributes;

/// <summary>The table of attributes says what the language says.</summary>
public class AttributeTableTests
{
    [Theory]
    [InlineData("figure", "place date by via measure population basis inferred value mod numbers unit convert part part-of since base contradicts repeats supersedes status status-date note at")]
    [InlineData("date", "place date by via measure population basis inferred part contradicts repeats supersedes status status-date note event recurs calendar at")]
    [InlineData("place", "note ref at iso in geo radius wikidata geonames also")]
    [InlineData("source", "note ref at also kind role anonymous from publisher published url")]
    [InlineData("measure", "place numbers unit note at nature min max")]
    [InlineData("unit", "note at also plural symbol of")]
    [InlineData("context", "place date by via measure population basis inferred numbers part note")]
    public void A_class_takes_its_attributes(string name, string keys) => Assert.Equal(keys.Split(' '), AttributeTable.KeysOf(name));

    [Fact]
    public void Every_key_is_there_once_and_is_of_classes_that_there_are()
    {
        Assert.Equal(AttributeTable.Keys.Distinct(), AttributeTable.Keys);
        Assert.Empty(AttributeTable.All.SelectMany(definition => definition.Classes).Except(AnnotationClasses.All));
    }

    [Fact]
    public void Every_attribute_is_read_on_every_class_that_takes_it_and_on_no_other()
    {
        foreach (AttributeDefinition definition in AttributeTable.All)
        {
            foreach (string name in AnnotationClasses.All)
            {
                string expected = definition.Classes.Contains(name) ? "" : $"FACT1219 '{definition.Key}'";
                Assert.Equal(expected, Reading.Findings(Reading.Body($"[t]{{.{name} {definition.Key}=v}}")));
            }
        }
    }
}
