using System.Globalization;

namespace Facts.Cli.Tests;

public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_machine_language_changes_nothing(string culture)
    {
        using var workspace = new Workspace();
        workspace
            .Write("I/a.facts.md", Workspace.Seed("[1,250.5 KM]{.figure #distance unit=km} on [May 4, 2018]{.date #day} in [İ]{.place #i iso=TR}"))
            .Write("I/b.facts.md", Workspace.Seed("[12 hours]{.figur #shift unit=h}", id: "b"));
        (ToolRun check, ToolRun export) expected = Both();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Both());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        (ToolRun, ToolRun) Both() => (workspace.Run("check", "."), workspace.Run("export", "."));
    }
}
