using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Takes what is found wrong with a figure, and says where its words stand in the file.</summary>
internal sealed class FigureFindings(FigureInput input, ICollection<Diagnostic> diagnostics)
{
    public bool Any { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        Any = true;
        diagnostics.Add(diagnostic);
    }

    public void AddChange(WordList words, NumberChange change, string number)
    {
        string written = words.Written(change.Start, change.End);
        Add(NumberRules.ChangedNumber(Place(words, change.Start, change.End), written, number, change.Reason, change.Advice(written)));
    }

    public FileSpan Place(WordList words, int start, int end) => Place(words.SpanOf(start, end));

    public FileSpan Place(TextSpan inWords) => input.Source.Locate(input.Words.Locate(inWords));

    public FileSpan Place(Token token) => input.Source.Locate(token.Span);

    /// <summary>All the figure's words, without the white space at their ends.</summary>
    public FileSpan AllWords()
    {
        string text = input.Words.Text;
        int start = text.Length - text.TrimStart().Length;
        return Place(new TextSpan(start, Math.Max(start, text.TrimEnd().Length)));
    }
}
