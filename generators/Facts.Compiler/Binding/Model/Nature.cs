namespace Facts.Compiler.Binding.Model;

/// <summary>What kind of quantity a measure is: how much there is at a time, how much came about in a time, how much per time or unit, a part of a whole, or one number against another.</summary>
internal enum Nature
{
    Stock,
    Flow,
    Rate,
    Share,
    Ratio,
}
