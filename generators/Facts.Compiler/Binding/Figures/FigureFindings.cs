using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Figures;

/// <summary>Takes what is found wrong with a figure, and says where its words stand in the file.</summary>
internal sealed class FigureFindings(FigureInput input, ICollection<Diagnostic> diagnostics)
{
    public bool Any { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        Any = true;
        diagnostics.Add(diagnostic);
    }

    public FileSpan Locate(TextSpan inWords) => input.Source.Locate(input.Words.Locate(inWords));

    public FileSpan Locate(Token token) => input.Source.Locate(token.Span);

    /// <summary>All the figure's words, without the white space at their ends.</summary>
    public FileSpan AllWords()
    {
        string text = input.Words.Text;
        int start = text.Length - text.TrimStart().Length;
        return Locate(new TextSpan(start, Math.Max(start, text.TrimEnd().Length)));
    }
}
