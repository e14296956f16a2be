using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generator.Tests.Pipeline;

/// <summary>
/// Looks through all that a step's output holds, fields of base classes and elements of arrays too, for what must not live on from one run to the next:
/// it would keep whole compilations alive, and never be equal to its successor.
/// </summary>
internal static class ForbiddenObjects
{
    /// <summary>The ways from the object to what is forbidden: <c>Outcome.Value.Tree: CSharpSyntaxTree</c>.</summary>
    public static IReadOnlyList<string> Find(object? root)
    {
        var found = new List<string>();
        Visit(root, root?.GetType().Name ?? "", found, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return found;
    }

    private static void Visit(object? value, string way, List<string> found, HashSet<object> seen)
    {
        if (value is null || value is string or Type or Assembly || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        if (value is ISymbol or SyntaxNode or SyntaxTree or SyntaxToken or SyntaxTrivia or SyntaxReference or Location or SourceText or Compilation or AdditionalText or SemanticModel or Delegate)
        {
            found.Add($"{way}: {value.GetType().Name}");
            return;
        }

        if (!value.GetType().IsValueType && !seen.Add(value))
        {
            return;
        }

        if (value is Array array)
        {
            foreach (object? element in array)
            {
                Visit(element, way + "[]", found, seen);
            }

            return;
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Visit(field.GetValue(value), $"{way}.{field.Name}", found, seen);
            }
        }
    }
}
