namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// Words or signs, from one token to before another, that change the number they touch and aren't read: why, what says it instead, and the value that is likely meant,
/// where one is.
/// </summary>
internal sealed record NumberChange(int Start, int End, string Reason, Remedy Remedy, string? Value = null)
{
    /// <summary>Whether they stand behind the number, so that the brackets could end before them.</summary>
    public bool IsAfter { get; init; }

    /// <summary>What to do about them, as a sentence.</summary>
    public string Advice(string written)
    {
        string say = Remedy switch
        {
            Remedy.Modifier => "Say how the number is meant as mod=",
            Remedy.Either => "Say what is meant as value= or mod=",
            _ when Value is not null => $"Say the number that is meant as value=, as in value=\"{Value}\"",
            _ => "Say the number that is meant as value=",
        };
        return IsAfter ? $"{say}, or end the brackets before '{written}' if it does not belong to the number." : say + ".";
    }
}
