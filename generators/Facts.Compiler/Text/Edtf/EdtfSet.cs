using System.Collections.Generic;
using System.Linq;

namespace Facts.Compiler.Text.Edtf;

/// <summary>One of several dates (<c>[…]</c>), or all of them (<c>{…}</c>).</summary>
internal sealed record EdtfSet(bool IsOneOf, IReadOnlyList<EdtfSetItem> Items) : EdtfExpression
{
    public override string Print() => (IsOneOf ? "[" : "{") + string.Join(",", Items.Select(item => item.Print())) + (IsOneOf ? "]" : "}");
}
