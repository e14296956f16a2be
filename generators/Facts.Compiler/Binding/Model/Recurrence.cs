namespace Facts.Compiler.Binding.Model;

/// <summary>How often a date comes again.</summary>
internal enum Recurrence
{
    None,
    Yearly,
    Monthly,
    Daily,
}
