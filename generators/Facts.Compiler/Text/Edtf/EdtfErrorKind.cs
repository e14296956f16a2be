namespace Facts.Compiler.Text.Edtf;

/// <summary>Why a text is no EDTF date.</summary>
internal enum EdtfErrorKind
{
    /// <summary>A character or a form that EDTF does not have.</summary>
    Malformed,

    /// <summary>A month, day, time or zone that does not exist.</summary>
    NoSuchDate,

    /// <summary>An interval or a run that ends before it begins.</summary>
    Reversed,

    /// <summary>A form of the draft of 2012 that the standard replaced.</summary>
    Superseded,

    /// <summary>A time of day in an interval or a set.</summary>
    TimeInside,

    /// <summary>A century or a decade of two or three digits.</summary>
    ShortYear,
}
