namespace Facts;

/// <summary>What a source or a document is.</summary>
public enum SourceKind
{
    /// <summary>Not known, or no source at all.</summary>
    Unknown,

    /// <summary>An article of a newspaper, a magazine or a site.</summary>
    Article,

    /// <summary>A report of an institution.</summary>
    Report,

    /// <summary>A statement, spoken or written.</summary>
    Statement,

    /// <summary>A law, a treaty, a resolution.</summary>
    Law,

    /// <summary>A post of a social medium or a blog.</summary>
    Post,

    /// <summary>A note of the dataset's own authors.</summary>
    Note,

    /// <summary>A document of definitions, which is no source.</summary>
    Register,

    /// <summary>Any other document.</summary>
    Document,

    /// <summary>A newspaper, a broadcaster, a site: who publishes.</summary>
    Outlet,

    /// <summary>An office, a ministry, a company, an organisation.</summary>
    Agency,

    /// <summary>A person.</summary>
    Person,

    /// <summary>Several people together.</summary>
    Group,

    /// <summary>A picture.</summary>
    Photo,

    /// <summary>A standard, a price list, a page of limits, what a product promises: its numbers are meant as they stand.</summary>
    Specification,
}
