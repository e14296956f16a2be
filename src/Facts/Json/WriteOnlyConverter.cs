using System.Text.Json;
using System.Text.Json.Serialization;

namespace Facts.Json;

/// <summary>A converter of what is read from a dataset only, and never from JSON.</summary>
/// <typeparam name="T">What is written.</typeparam>
public abstract class WriteOnlyConverter<T> : JsonConverter<T>
{
    private protected WriteOnlyConverter()
    {
    }

    /// <summary>Not possible: a fact is what its seed says.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {typeof(T).Name} comes from a dataset, where it is found by its id; it is not read from JSON.");
}
