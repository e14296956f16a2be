using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Attributes;

/// <summary>Which class takes which attribute: the table of the language as data, by key.</summary>
internal static class AttributeTable
{
    public static EquatableArray<AttributeDefinition> All { get; } = new AttributeDefinition[]
    {
        Of("place", "figure", "date", "context", "measure"),
        Of("date", "figure", "date", "context"),
        Of("by", "figure", "date", "context"),
        Of("via", "figure", "date", "context"),
        Of("measure", "figure", "date", "context"),
        Of("population", "figure", "date", "context"),
        Of("basis", "figure", "date", "context"),
        Of("inferred", "figure", "date", "context"),
        Of("value", "figure"),
        Of("mod", "figure"),
        Of("numbers", "figure", "context", "measure"),
        Of("unit", "figure", "measure"),
        Of("convert", "figure"),
        Of("part", "figure", "date", "context"),
        Of("part-of", "figure"),
        Of("since", "figure"),
        Of("base", "figure"),
        Of("contradicts", "figure", "date"),
        Of("repeats", "figure", "date"),
        Of("supersedes", "figure", "date"),
        Of("status", "figure", "date"),
        Of("status-date", "figure", "date"),
        Of("note", "figure", "date", "place", "source", "measure", "unit", "context"),
        Of("event", "date"),
        Of("recurs", "date"),
        Of("calendar", "date"),
        Of("ref", "place", "source"),
        Of("at", "figure", "date", "place", "source", "measure", "unit"),
        Of("iso", "place"),
        Of("in", "place"),
        Of("geo", "place"),
        Of("radius", "place"),
        Of("wikidata", "place"),
        Of("geonames", "place"),
        Of("also", "place", "source", "unit"),
        Of("kind", "source"),
        Of("role", "source"),
        Of("anonymous", "source"),
        Of("from", "source"),
        Of("publisher", "source"),
        Of("published", "source"),
        Of("url", "source"),
        Of("nature", "measure"),
        Of("min", "measure"),
        Of("max", "measure"),
        Of("plural", "unit"),
        Of("symbol", "unit"),
        Of("of", "unit"),
    }.ToEquatableArray();

    public static IEnumerable<string> Keys => All.Select(definition => definition.Key);

    public static AttributeDefinition? Find(string key) => All.FirstOrDefault(definition => definition.Key == key);

    public static IEnumerable<string> KeysOf(string annotationClass) =>
        All.Where(definition => definition.Classes.Contains(annotationClass)).Select(definition => definition.Key);

    private static AttributeDefinition Of(string key, params string[] classes) => new(key, classes.ToEquatableArray());
}
