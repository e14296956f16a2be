namespace Facts.Compiler.Text;

/// <summary>Makes an <see cref="EquatableArray{T}"/> of what is at hand.</summary>
internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => EquatableArray<T>.From(items);
}
