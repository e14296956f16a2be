namespace Facts.Compiler.Checks.Comparing;

/// <summary>Why two figures of a measure are not held against each other. The first that holds is the reason.</summary>
internal enum WhyNot
{
    Unknown,
    Placeless,
    Timeless,
    NoTime,
    Unit,
    Population,
    Planned,
    OnePlace,
    Place,
    OneDate,
    NoDate,
    Time,
}
