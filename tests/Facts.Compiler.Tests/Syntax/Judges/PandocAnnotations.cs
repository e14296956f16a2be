using System.Text;
using System.Text.Json;

namespace Facts.Compiler.Tests.Syntax.Judges;

/// <summary>Finds the spans and divs with a class in a document as Pandoc writes it in JSON.</summary>
internal static class PandocAnnotations
{
    private const string Position = "data-pos";

    public static void Collect(JsonElement element, List<string> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(item, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (TypeOf(element) is "Span" or "Div" && element.GetProperty("c")[0][1].GetArrayLength() > 0)
            {
                found.Add(Show(element));
            }

            foreach (JsonProperty property in element.EnumerateObject())
            {
                Collect(property.Value, found);
            }
        }
    }

    private static string TypeOf(JsonElement element) =>
        element.TryGetProperty("t", out JsonElement type) && type.ValueKind == JsonValueKind.String ? type.GetString()! : "";

    private static string Show(JsonElement element)
    {
        JsonElement attributes = element.GetProperty("c")[0];
        var pairs = attributes[2].EnumerateArray().Select(pair => (Key: pair[0].GetString()!, Value: pair[1].GetString()!)).ToList();
        string items = string.Concat(pairs.Where(pair => pair.Key != Position).Select(pair => $" {pair.Key}={pair.Value}"));

        // "file@1:2-3:4;5:6-7:8": the last one is the element's own, the others are those of a list item around it.
        string[] places = pairs.Last(pair => pair.Key == Position).Value.Split('@')[1].Split(';');
        string head = $".{attributes[1][0].GetString()} #{attributes[0].GetString()}{items} @{places[0].Split('-')[0]}";
        if (TypeOf(element) == "Div")
        {
            return head;
        }

        var words = new StringBuilder();
        AppendWords(element.GetProperty("c")[1], words);
        return $"{head}-{places[^1].Split('-')[1]} '{words}'";
    }

    private static void AppendWords(JsonElement inlines, StringBuilder words)
    {
        foreach (JsonElement inline in inlines.EnumerateArray())
        {
            switch (TypeOf(inline))
            {
                case "Str":
                    words.Append(inline.GetProperty("c").GetString());
                    break;
                case "Space" or "SoftBreak" or "LineBreak":
                    words.Append(' ');
                    break;
                case "Code":
                    words.Append(inline.GetProperty("c")[1].GetString());
                    break;
                case "Span" or "Link" or "Image":
                    AppendWords(inline.GetProperty("c")[1], words);
                    break;
                case "Emph" or "Strong":
                    AppendWords(inline.GetProperty("c"), words);
                    break;
            }
        }
    }
}
