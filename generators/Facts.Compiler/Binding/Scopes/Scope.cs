using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Scopes;

/// <summary>What surrounds an annotation: the attributes that contexts and the front matter lend it, the innermost winning.</summary>
internal sealed class Scope
{
    /// <summary>What a context may lend; <c>inferred</c> and <c>part</c> travel with the value that they explain.</summary>
    private static readonly string[] Lendable = ["place", "date", "by", "via", "measure", "population", "basis", "numbers"];

    private readonly Dictionary<string, ScopedValue> _lent;

    private Scope(Dictionary<string, ScopedValue> lent) => _lent = lent;

    public static Scope OfFrontMatter(FrontMatterSyntax front)
    {
        var lent = new Dictionary<string, ScopedValue>(StringComparer.Ordinal);
        foreach (string key in Lendable)
        {
            if (front.Scalar(FrontMatterKey(key)) is { } value)
            {
                lent[key] = new ScopedValue(value, null, Explains(front, key) ? front.Scalar("inferred")?.Text : null, IsOwn: false);
            }
        }

        return new Scope(lent);
    }

    /// <summary>The key of the front matter that lends an attribute to the whole document.</summary>
    public static string FrontMatterKey(string key) => key == "numbers" ? key : "default-" + key;

    public Scope Within(AttributesSyntax context)
    {
        var lent = new Dictionary<string, ScopedValue>(_lent, StringComparer.Ordinal);
        foreach (string key in Lendable)
        {
            if (Own(context, key, isOwn: false) is { } value)
            {
                lent[key] = value;
            }
        }

        return new Scope(lent);
    }

    /// <summary>
    /// What an attribute is for an annotation here; null where nobody says it, or the nearest who does says <c>none</c>. A part beside no date of its own is
    /// a part of the date that is lent.
    /// </summary>
    public ScopedValue? Find(AttributesSyntax attributes, string key) => Said(attributes, key) is { Value.Text: not "none" } value ? value : null;

    /// <summary>Whether the nearest who says anything of an attribute says <c>none</c>. It is another thing than that nobody says anything.</summary>
    public bool IsNone(AttributesSyntax attributes, string key) => Said(attributes, key) is { Value.Text: "none" };

    private ScopedValue? Said(AttributesSyntax attributes, string key) => Own(attributes, key, isOwn: true) ?? Lent(attributes, key);

    private ScopedValue? Lent(AttributesSyntax attributes, string key) =>
        !_lent.TryGetValue(key, out ScopedValue? lent) ? null
        : key == "date" && attributes.Find("part") is { } part ? lent with { Part = part.Value }
        : lent;

    /// <summary>A reason for an inference explains the date that stands beside it, and where there is none all that does.</summary>
    private static ScopedValue? Own(AttributesSyntax attributes, string key, bool isOwn)
    {
        if (attributes.Find(key) is not { } attribute)
        {
            return null;
        }

        bool explains = key == "date" || attributes.Find("date") is null;
        return new ScopedValue(
            attribute.Value,
            key == "date" ? attributes.Find("part")?.Value : null,
            explains ? attributes.Find("inferred")?.Value.Text : null,
            isOwn);
    }

    /// <summary>As for a context; and a date of publication is a date as well, but none that is lent.</summary>
    private static bool Explains(FrontMatterSyntax front, string key) =>
        key == "date" || (front.Find("default-date") is null && front.Find("published") is null);
}
