namespace System.Diagnostics.CodeAnalysis;

/// <summary>What the compiler asks for to follow nulls through <c>Try</c> methods on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
