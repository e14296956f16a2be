namespace Facts.Generator.Tests.Emission;

/// <summary>A small dataset with something of everything.</summary>
internal static class Sample
{
    public static (string Path, string Text)[] Seeds { get; } =
    [
        ("/project/seeds/registers.facts.md", """
            ---
            facts: 1
            id: registers
            kind: register
            title: "Places, sources and measures"
            ---

            - [Russia]{.place #russia iso=RU geo="60,90"}
            - [Vladivostok]{.place #vladivostok in=russia geo="43.1155,131.8855" radius=5000 also="Владивосток"}
            - [Daily Post]{.source #daily-post kind=outlet}
            - [the ministry]{.source #ministry kind=agency from=census}
            - [Census of 2018]{.source #census kind=report published="2018"}
            - [an official]{.source #official kind=person anonymous=yes role="official of the ministry"}
            - [workers]{.measure #workers unit=person nature=stock}
            - [hours of work]{.measure #hours unit=h/d nature=rate place=none}
            - [pallets moved]{.measure #moved unit=pallet nature=flow place=none}
            - [pallet]{.unit #pallet plural=pallets}
            """),
        ("/project/seeds/post.facts.md", """
            ---
            facts: 1
            id: post
            kind: article
            title: "Workers leave"
            publisher: daily-post
            published: "2019-01-05"
            url: "https://example.org/post"
            authors: ["A. Writer", B]
            original-sha256: 7098c44ea29372236474a5bfcd7f8fce9551ba2c561dfa9bca5414c1aa9a0e4e
            ---

            ::: {.context place=russia date="2018-09" by=ministry via=official}
            The [ministry]{.source ref=ministry at="3-5"} counted [21,000]{.figure #all measure=workers at="10-16"} people,
            [approximately 19,000]{.figure #employed measure=workers population="employed" part-of=all basis=estimate note="rounded" at="20-30 40-44"} of them at work,
            [about 13 hours a day]{.figure #shift measure=hours place=none} and [7.50 hours a day]{.figure #night measure=hours place=none date="2018-10~"}.
            :::

            They moved [twelve pallets]{.figure #moved measure=moved date="2018"} and [dozens]{.figure #more measure=moved date="2018-11"}.
            An older count said [5,000]{.figure #old measure=workers place=vladivostok date="2017" status=retracted note="withdrawn"}.
            It ends in [September 2018]{.date #end event="the end" place=vladivostok inferred="the year is that of the text"}.
            """),
    ];
}
