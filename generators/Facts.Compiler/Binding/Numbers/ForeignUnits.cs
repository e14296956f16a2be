using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Words for units that the language hasn't, by what they measure: a number of them is none of the figure's unit.</summary>
internal static class ForeignUnits
{
    public static IEnumerable<ChangingRow> Rows { get; } =
    [
        Of("mass", "hundredweight", "hundredweights", "cwt", "stone", "stones", "quintal", "quintals", "centner", "centners", "carat", "carats", "grain", "grains", "dram", "drams", "pood",
            "poods", "catty", "catties", "tael", "taels", "slug", "slugs", "scruple", "scruples", "long hundredweight", "pennyweight"),
        Of("length", "fathom", "fathoms", "furlong", "furlongs", "league", "leagues", "chain", "chains", "rod", "rods", "verst", "versts", "hand", "hands", "span", "spans", "micron",
            "microns", "ångström", "angstrom", "angstroms", "light years", "light-years", "light year", "light-year", "parsec", "parsecs", "astronomical units", "li", "ri", "cubits"),
        Of("area", "dunam", "dunams", "feddan", "feddans", "are", "ares", "rood", "roods", "mu", "jerib", "jeribs", "rai", "square yards", "square yard", "square inches", "sq yd",
            "square rods", "football fields", "football pitches"),
        Of("volume", "pint", "pints", "quart", "quarts", "cup", "cups", "bushel", "bushels", "peck", "pecks", "fluid ounce", "fluid ounces", "fl oz", "cubic feet", "cubic foot", "cubic yards",
            "cubic yard", "cubic inches", "cubic centimetres", "cubic centimeters", "cubic decimetres", "cu ft", "cu yd", "cc", "hogsheads", "imperial gallons", "uk gallons",
            "acre-feet", "acre feet", "teaspoons", "tablespoons", "casks", "kegs"),
        Of("energy", "calorie", "calories", "cal", "watt-hours", "watt-hour", "watt hours", "watt hour", "btu", "mmbtu", "therm", "therms", "toe", "erg", "ergs", "tonnes of oil equivalent", "barrels of oil equivalent", "boe"),
        Of("energy/time", "horsepower", "hp", "bhp", "ps"),
        Of("pressure", "psi", "torr", "mmhg", "inhg"),
        Of("time", "decade", "decades", "century", "centuries", "millennium", "millennia", "fortnight", "fortnights", "light years", "light-years"),
        Of("length/time", "mach"),
        Of("temperature", "rankine", "réaumur"),
    ];

    private static ChangingRow Of(string dimension, params string[] words) =>
        new("the word names another unit, which isn't in the language", Remedy.Value, default, words.ToEquatableArray()) { Scope = ChangingScope.Dimension, Dimension = dimension };
}
