using Facts.Data.Cldr;
using Facts.Data.Lexicons;
using Facts.Data.Places;
using Facts.Data.Units;

namespace Facts.Data;

/// <summary>Everything that is made from the tables.</summary>
internal static class Tables
{
    public static IEnumerable<GeneratedFile> MakeAll(string root)
    {
        UnitRows units = UnitRows.Read(root);
        PlaceRows places = PlaceRows.Read(root);
        foreach (GeneratedFile file in UnitTableEmitter.Emit(units))
        {
            yield return file;
        }

        yield return PlaceTableEmitter.EmitCodes(places);
        yield return PlaceTableEmitter.EmitBoxes(places);
        foreach (GeneratedFile file in UnitTypesEmitter.Emit(units))
        {
            yield return file;
        }

        foreach (GeneratedFile file in CldrTableEmitter.Emit(CldrRows.Read(root)))
        {
            yield return file;
        }

        foreach (GeneratedFile file in LexiconEmitter.Emit(root))
        {
            yield return file;
        }
    }
}
