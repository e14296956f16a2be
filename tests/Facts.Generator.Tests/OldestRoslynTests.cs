using Microsoft.CodeAnalysis;

namespace Facts.Generator.Tests;

public sealed class OldestRoslynTests
{
    [Fact]
    public void These_tests_run_on_the_oldest_compiler_that_is_supported() =>
        Assert.Equal("4.8", typeof(Compilation).Assembly.GetName().Version!.ToString(2));
}
