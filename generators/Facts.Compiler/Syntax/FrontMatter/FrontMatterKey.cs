namespace Facts.Compiler.Syntax.FrontMatter;

/// <summary>A key of the front matter: whether it must be there (then with an example of its value), and whether it may have a list.</summary>
internal sealed record FrontMatterKey(string Name, string? Example, bool TakesList)
{
    public bool IsRequired => Example is not null;
}
