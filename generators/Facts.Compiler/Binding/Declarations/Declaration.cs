using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Declarations;

/// <summary>
/// A name that other seeds may use, with what they must know of it and no position. Of figures and dates only the id is here: <c>document:id</c>.
/// </summary>
internal sealed record Declaration(DeclarationKind Kind, string Id, string Words, EquatableArray<DeclaredAttribute> Attributes)
{
    public string? Find(string key)
    {
        foreach (DeclaredAttribute attribute in Attributes)
        {
            if (attribute.Key == key)
            {
                return attribute.Value;
            }
        }

        return null;
    }
}
