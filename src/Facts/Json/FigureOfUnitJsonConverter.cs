using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Facts.Json;

/// <summary>Makes the converters of figures, whatever their unit.</summary>
public sealed class FigureOfUnitJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IFigureOfUnit).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The zero of a struct needs no constructor.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return ((IFigureOfUnit)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateConverter();
    }
}
