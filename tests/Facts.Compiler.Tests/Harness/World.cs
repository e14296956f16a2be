namespace Facts.Compiler.Tests.Harness;

/// <summary>A register of a few places, sources, units and measures that tests write their seeds against.</summary>
internal static class World
{
    public static (string Path, string Text) Register { get; } = Seeds.Register("world", """
        - [Norway]{.place #norway iso=NO}, [Bergen]{.place #bergen in=norway}, [the quay of Bergen]{.place #quay in=bergen}, [Sweden]{.place #sweden iso=SE}
        - [the Kingdom of Norway]{.place #kingdom iso=NO}
        - [the office]{.source #office kind=agency}, [the union]{.source #union kind=group}, [the paper]{.source #paper kind=outlet from=office}
        - [a clerk]{.source #clerk kind=person anonymous=yes role="clerk of the office"}
        - [workers]{.measure #workers unit=person nature=stock}
        - [arrivals]{.measure #arrivals unit=person nature=flow}
        - [shift]{.measure #shift unit=h/d nature=rate place=none}
        - [share of the young]{.measure #young unit=percent nature=share place=none}
        - [change of the workers]{.measure #change unit=one nature=ratio}
        - [way to work]{.measure #way unit=km nature=stock place=none}
        """);

    /// <summary>Seeds and this register.</summary>
    public static CompiledSeeds Compile(params (string Path, string Text)[] seeds) => Seeds.Compile([Register, .. seeds]);

    /// <summary>One seed, named <c>a</c>, and this register.</summary>
    public static CompiledSeeds Compile(string body, params string[] frontMatter) => Compile(Seeds.Note("a", body, frontMatter));
}
