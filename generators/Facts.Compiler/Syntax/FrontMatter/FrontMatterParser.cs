using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.FrontMatter;

/// <summary>Reads the front matter line by line, and checks that its keys are there, known, and each there once.</summary>
internal sealed class FrontMatterParser
{
    private readonly ParseContext _context;
    private readonly EntryReader _entries;
    private readonly Dictionary<string, Token> _seen = new(StringComparer.Ordinal);
    private readonly List<FrontMatterEntry> _read = [];

    /// <summary>Whether indented lines that come now belong to a mistake that was reported.</summary>
    private bool _isReported;

    private FrontMatterParser(ParseContext context)
    {
        _context = context;
        _entries = new EntryReader(context);
    }

    public static FrontMatterSyntax Parse(ParseContext context)
    {
        if (FrontMatterLines.Find(context.Source) is { } lines)
        {
            return new FrontMatterParser(context).Read(lines);
        }

        int end = context.Text.IndexOfAny(['\r', '\n']);
        context.Report(FrontMatterRules.NoFrontMatter(
            context.At(0, end < 0 ? context.Text.Length : end),
            FrontMatterKeys.All.Where(key => key.IsRequired).Select(key => key.Name)));
        return new FrontMatterSyntax(default, default);
    }

    private FrontMatterSyntax Read(FrontMatterLines lines)
    {
        for (int i = 0; i < lines.Lines.Count; i++)
        {
            bool hasMore = i + 1 < lines.Lines.Count && _entries.IsContinuation(lines.Lines[i + 1]);
            ReadLine(lines.Lines[i], hasMore);
        }

        if (lines.Closing is null)
        {
            _context.Report(FrontMatterRules.NotClosed(_context.At(lines.Opening)));
        }

        foreach (FrontMatterKey missing in FrontMatterKeys.All.Where(key => key.IsRequired && !_seen.ContainsKey(key.Name)))
        {
            _context.Report(FrontMatterRules.MissingKey(_context.At(lines.Opening), missing.Name, missing.Example!));
        }

        int last = lines.Closing?.End ?? (lines.Lines.Count > 0 ? lines.Lines[lines.Lines.Count - 1].End : lines.Opening.End);
        return new FrontMatterSyntax(new TextSpan(lines.Opening.Start, last), _read.ToEquatableArray());
    }

    private void ReadLine(TextSpan line, bool hasMore)
    {
        _context.Count(line.Length + 1);
        _entries.CheckCharacters(line);
        if (_entries.IsBlankOrComment(line))
        {
            return;
        }

        if (_entries.IsContinuation(line))
        {
            if (!_isReported)
            {
                _entries.ReportContinuation(line);
            }

            _isReported = true;
            return;
        }

        _isReported = false;
        if (_entries.ReadKey(line) is not { } key)
        {
            _isReported = true;
            return;
        }

        FrontMatterEntry? entry = _entries.ReadValue(key, line, hasMore, out _isReported);
        Add(key, entry);
    }

    private void Add(Token written, FrontMatterEntry? entry)
    {
        FrontMatterKey? known = FrontMatterKeys.Find(written.Text);
        if (known is null)
        {
            _context.Report(FrontMatterRules.UnknownKey(_context.At(written.Span), written.Text, FrontMatterKeys.Names));

            // A misspelt required key is one mistake, not also a missing key.
            known = NearestName.Of(written.Text, FrontMatterKeys.Names) is { } nearest ? FrontMatterKeys.Find(nearest) : null;
            if (known is not { IsRequired: true } || _seen.ContainsKey(known.Name))
            {
                return;
            }
        }

        Token key = written with { Text = known.Name };
        if (_seen.TryGetValue(key.Text, out Token first))
        {
            _context.Report(FrontMatterRules.DuplicateKey(_context.At(key.Span), _context.At(first.Span), key.Text));
            return;
        }

        _seen.Add(key.Text, key);
        if (entry is { IsList: true } && !known.TakesList)
        {
            _context.Report(FrontMatterRules.ListNotAllowed(_context.At(entry.Value), key.Text));
            entry = null;
        }

        if (entry is not null)
        {
            _read.Add(FrontMatterCheck.Check(_context, entry with { Key = key }));
        }
    }
}
