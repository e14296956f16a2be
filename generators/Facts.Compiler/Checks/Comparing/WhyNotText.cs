namespace Facts.Compiler.Checks.Comparing;

/// <summary>The reasons in words: of two figures, and of many pairs.</summary>
internal static class WhyNotText
{
    /// <summary>For an author who says that two figures contradict each other.</summary>
    public static string Words(this WhyNot why, Comparable a, Comparable b) => why switch
    {
        WhyNot.Unknown => "one of them says that the number is unknown",
        WhyNot.Placeless => "place=none holds for one of them, and the measure needs a place",
        WhyNot.Timeless => "date=none holds for one of them",
        WhyNot.NoTime => "no time is known of one of them",
        WhyNot.Unit => "their units can't be converted into each other",
        WhyNot.Population => "they are of different populations",
        WhyNot.Planned => "one is planned and the other actual",
        WhyNot.OnePlace => "only one of them has a place",
        WhyNot.Place => "they are of different places",
        WhyNot.OneDate => "only one of them has a date",
        WhyNot.NoDate => "they have no date, stand in two documents, and are not both exact",
        _ => $"they are of different times, {a.Text.When} and {b.Text.When}",
    };

    /// <summary>For a list of why pairs were not compared.</summary>
    public static string Words(this WhyNot why) => why switch
    {
        WhyNot.Unknown => "a number that is unknown",
        WhyNot.Placeless => "place=none",
        WhyNot.Timeless => "date=none",
        WhyNot.NoTime => "no known time",
        WhyNot.Unit => "units that can't be converted",
        WhyNot.Population => "different populations",
        WhyNot.Planned => "planned and actual",
        WhyNot.OnePlace => "a place on one side only",
        WhyNot.Place => "different places",
        WhyNot.OneDate => "a date on one side only",
        WhyNot.NoDate => "no date, in two documents, not both exact",
        _ => "different times",
    };
}
