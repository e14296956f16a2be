namespace Facts.Generator.Tests.Pipeline;

/// <summary>Three seeds that use each other: a register, and two documents that count the same thing.</summary>
internal static class Seeds
{
    public const string Register = """
        ---
        facts: 1
        id: names
        kind: register
        title: Names
        ---

        - [Russia]{.place #russia iso=RU}
        - [The ministry]{.source #ministry kind=agency}
        - [The Post]{.source #post kind=outlet}
        - [workers]{.measure #workers unit=person nature=stock}
        - [visits]{.measure #visits unit=one nature=flow}

        """;

    public const string First = """
        ---
        facts: 1
        id: first
        kind: article
        title: First
        ---

        There is prose here.

        ::: {.context place=russia date="2018-09" by=ministry}
        The ministry counted [21,000]{.figure #workers-2018 measure=workers} of them in [September 2018]{.date #count event="The count"}.
        :::

        """;

    public const string Second = """
        ---
        facts: 1
        id: second
        kind: article
        title: Second
        ---

        The Post writes of [about 21,000]{.figure #workers-then measure=workers place=russia date="2018-09" by=post} workers.

        """;
}
