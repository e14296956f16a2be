using System;

namespace Facts.Compiler.Text.Edtf;

/// <summary>What a qualifier says of a component: <c>?</c> uncertain, <c>~</c> approximate, <c>%</c> both.</summary>
[Flags]
internal enum EdtfQualifier
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}
