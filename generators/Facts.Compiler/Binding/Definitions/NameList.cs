using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Definitions;

/// <summary>Reads <c>also="RFA; Radio Free Asia"</c>: other names, parted by semicolons.</summary>
internal static class NameList
{
    public static EquatableArray<string> Read(Token? value) => value is { } token
        ? token.Text.Split(';').Select(WordText.Fold).Where(name => name.Length > 0).ToEquatableArray()
        : default;
}
