using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding;

/// <summary>Reads attributes whose value is one word of a list.</summary>
internal static class WordReader
{
    /// <summary>The meaning of a word; the fallback where there is no value, or none of the words, which has then been reported.</summary>
    public static T Read<T>(Token? value, IReadOnlyList<(string Word, T Meaning)> words, T fallback, string key, FactFindings findings)
    {
        if (value is not { } token)
        {
            return fallback;
        }

        foreach ((string word, T meaning) in words)
        {
            if (word == token.Text)
            {
                return meaning;
            }
        }

        IEnumerable<string> valid = words.Select(word => word.Word);
        findings.Add(NameRules.UnknownWord(
            findings.Context.Locate(token.Span), key, token.Text, string.Join(", ", valid), NearestName.Hint(token.Text, valid)));
        return fallback;
    }
}
