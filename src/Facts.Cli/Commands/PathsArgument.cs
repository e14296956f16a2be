using System.CommandLine;
using System.CommandLine.Parsing;

namespace Facts.Cli.Commands;

/// <summary>The seeds that a command works on.</summary>
internal static class PathsArgument
{
    public static Argument<string[]> Create()
    {
        var paths = new Argument<string[]>("PATHS")
        {
            Description = "Seeds (*.facts.md), and folders that are searched for them. All together are one dataset.",
            Arity = ArgumentArity.OneOrMore,
        };

        // The parser takes a misspelt option for a path.
        paths.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError($"Unrecognized option '{token.Value}'.");
            }
        });
        return paths;
    }
}
