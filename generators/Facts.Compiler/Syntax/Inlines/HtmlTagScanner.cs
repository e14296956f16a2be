namespace Facts.Compiler.Syntax.Inlines;

/// <summary>
/// Finds the end of an HTML tag by a machine of a few states. Where it comes to a character in a state in which it once failed from there, it
/// fails at once: so that many tags with unclosed quotes are read in linear time.
/// </summary>
internal sealed class HtmlTagScanner(string text)
{
    private readonly ushort[] _visited = new ushort[text.Length];

    private enum State
    {
        Name,
        Space,
        AttributeName,
        AfterAttributeName,
        BeforeValue,
        Bare,
        Single,
        Double,
        AfterQuote,
        Slash,
        ClosingName,
        ClosingSpace,
        Done,
        Failed,
    }

    /// <summary>How many characters were looked at.</summary>
    public int Steps { get; private set; }

    /// <summary>The place after the tag that begins at a <c>&lt;</c>; -1 where there is none.</summary>
    public static int EndOfTag(string text, int start) => new HtmlTagScanner(text).EndOfTag(start);

    public int EndOfTag(int start)
    {
        int position = start + 1;
        bool isClosing = position < text.Length && text[position] == '/';
        position += isClosing ? 1 : 0;
        if (position >= text.Length || !Characters.IsLetter(text[position]))
        {
            return -1;
        }

        State state = isClosing ? State.ClosingName : State.Name;
        for (position++; position < text.Length; position++)
        {
            Steps++;
            int bit = 1 << (int)state;
            if ((_visited[position] & bit) != 0)
            {
                return -1;
            }

            _visited[position] |= (ushort)bit;
            state = Next(state, text[position]);
            if (state == State.Failed)
            {
                return -1;
            }

            if (state == State.Done)
            {
                return position + 1;
            }
        }

        return -1;
    }

    private static State Next(State state, char c) => state switch
    {
        State.Name => Characters.IsLetterOrDigit(c) || c == '-' ? State.Name : AfterPart(c, State.Space),
        State.Space => Characters.IsSpace(c) ? State.Space : BeginsAttribute(c) ? State.AttributeName : End(c),
        State.AttributeName => BeginsAttribute(c) || Characters.IsDigit(c) || c is '.' or '-'
            ? State.AttributeName
            : c == '=' ? State.BeforeValue : AfterPart(c, State.AfterAttributeName),
        State.AfterAttributeName => Characters.IsSpace(c)
            ? State.AfterAttributeName
            : c == '=' ? State.BeforeValue : BeginsAttribute(c) ? State.AttributeName : End(c),
        State.BeforeValue => c switch
        {
            '"' => State.Double,
            '\'' => State.Single,
            '<' or '>' or '=' or '`' => State.Failed,
            _ => Characters.IsSpace(c) ? State.BeforeValue : State.Bare,
        },
        State.Bare => c is '"' or '\'' or '=' or '<' or '`' ? State.Failed : Characters.IsSpace(c) ? State.Space : c == '>' ? State.Done : State.Bare,
        State.Single => c == '\'' ? State.AfterQuote : State.Single,
        State.Double => c == '"' ? State.AfterQuote : State.Double,
        State.AfterQuote => AfterPart(c, State.Space),
        State.Slash => c == '>' ? State.Done : State.Failed,
        State.ClosingName => Characters.IsLetterOrDigit(c) || c == '-'
            ? State.ClosingName
            : Characters.IsSpace(c) ? State.ClosingSpace : c == '>' ? State.Done : State.Failed,
        State.ClosingSpace => Characters.IsSpace(c) ? State.ClosingSpace : c == '>' ? State.Done : State.Failed,
        _ => State.Failed,
    };

    private static State AfterPart(char c, State space) => Characters.IsSpace(c) ? space : End(c);

    private static State End(char c) => c switch
    {
        '/' => State.Slash,
        '>' => State.Done,
        _ => State.Failed,
    };

    private static bool BeginsAttribute(char c) => Characters.IsLetter(c) || c is '_' or ':';
}
