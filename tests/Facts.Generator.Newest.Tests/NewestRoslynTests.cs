using System;
using Microsoft.CodeAnalysis;

namespace Facts.Generator.Tests;

public sealed class NewestRoslynTests
{
    /// <summary>The SDK of global.json has Roslyn 5; a newer SDK has a newer one.</summary>
    [Fact]
    public void These_tests_run_on_the_compiler_of_the_sdk() =>
        Assert.True(typeof(Compilation).Assembly.GetName().Version >= new Version(5, 0), typeof(Compilation).Assembly.FullName);
}
