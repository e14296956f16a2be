namespace Facts.Compiler.Emit.CSharp;

/// <summary>
/// Writes a method from a number to an expression. The time a compiler takes for a switch grows faster than its arms, so a long one is divided into methods
/// of few arms each, level above level.
/// </summary>
internal static class ChunkedSwitch
{
    private const int Arms = 64;

    /// <param name="code">Where to write.</param>
    /// <param name="signature">The method up to its name: <c>protected override T</c>.</param>
    /// <param name="type">The type of the expressions.</param>
    /// <param name="name">The method's name.</param>
    /// <param name="expressions">The expressions, from number 0 on; at least one.</param>
    public static void Write(CodeWriter code, string signature, string type, string name, IReadOnlyList<string> expressions)
    {
        int width = 1;
        IReadOnlyList<string> level = expressions;
        for (int depth = 0; level.Count > Arms; depth++)
        {
            var next = new List<string>();
            for (int start = 0; start < level.Count; start += Arms)
            {
                string chunk = $"{name}{depth}_{start / Arms}";
                Method(code, $"private static {type} {chunk}", level.Skip(start).Take(Arms).ToList(), width, first: start * width);
                next.Add($"{chunk}(index)");
            }

            level = next;
            width *= Arms;
        }

        Method(code, $"{signature} {name}", level, width, first: 0);
    }

    private static void Method(CodeWriter code, string head, IReadOnlyList<string> arms, int width, int first)
    {
        string number = (first, width) switch
        {
            (0, 1) => "index",
            (_, 1) => $"(index - {first})",
            _ => $"((index - {first}) / {width})",
        };
        if (arms.Count == 1)
        {
            code.Line($"{head}(int index) => {arms[0]};");
            return;
        }

        code.Open($"{head}(int index) => {number} switch");
        for (int arm = 0; arm < arms.Count - 1; arm++)
        {
            code.Line($"{arm} => {arms[arm]},");
        }

        code.Line($"_ => {arms[arms.Count - 1]},");
        code.Close("};");
    }
}
