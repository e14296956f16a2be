namespace Facts.Compiler.Binding.Dates;

/// <summary>How a fact lies to the date that words say: at it (in, on, as of), up to it (by, until), from it on (since), wholly before or after it.</summary>
internal enum DateRelation
{
    At,
    UpTo,
    From,
    Before,
    After,
}
