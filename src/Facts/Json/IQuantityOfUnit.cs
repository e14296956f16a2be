using System.Text.Json.Serialization;

namespace Facts.Json;

/// <summary>Lets a quantity make the converter of its own type, so that none is made by reflection.</summary>
internal interface IQuantityOfUnit
{
    JsonConverter CreateConverter();
}
