using System;
using Microsoft.CodeAnalysis;

namespace Facts.Generator;

/// <summary>A generator of that name, which fails.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider, static (_, _) => throw new InvalidOperationException("It fails."));
}
