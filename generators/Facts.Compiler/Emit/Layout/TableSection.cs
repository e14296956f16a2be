namespace Facts.Compiler.Emit.Layout;

/// <summary>The sections of a document's table, in the order of its header. A section starts at a whole 64-bit word.</summary>
internal enum TableSection
{
    /// <summary>One row of <see cref="DocumentField"/>.</summary>
    Document,

    /// <summary>Rows of <see cref="FigureField"/>, in the order of the text.</summary>
    Figures,

    /// <summary>Rows of <see cref="EventField"/>, in the order of the text.</summary>
    Dates,

    /// <summary>Rows of <see cref="PlaceField"/>, in the order of the text.</summary>
    Places,

    /// <summary>Rows of <see cref="SourceField"/>: the document itself where it is a source, then the others in the order of the text.</summary>
    Sources,

    /// <summary>Rows of <see cref="MeasureField"/>, in the order of the text.</summary>
    Measures,

    /// <summary>Rows of <see cref="MentionField"/>, in the order of the text.</summary>
    Mentions,

    /// <summary>Rows of <see cref="ContextField"/>: what facts side by side have in common, each once.</summary>
    Contexts,

    /// <summary>Rows of <see cref="DayField"/>: each date once.</summary>
    Days,

    /// <summary>Decimals in one word each (<see cref="PackedDecimal"/>); one too wide for that points into the next section.</summary>
    Decimals,

    /// <summary>Decimals in two words: the low 64 bits, then the high 32 bits and the flags; and in a third word, where the decimal is not all of the number, its text.</summary>
    WideDecimals,

    /// <summary>Lists of integers: the number of elements, then the elements. Offset 0 is the empty list.</summary>
    Lists,

    /// <summary>The ids of what other documents define and this one uses, as texts.</summary>
    Imports,

    /// <summary>The rows of each kind by the ordinal order of their ids.</summary>
    FiguresById,
    DatesById,
    PlacesById,
    SourcesById,
    MeasuresById,

    /// <summary>Where each text starts in the UTF-8 literal, and after the last where it ends.</summary>
    Texts,
}
