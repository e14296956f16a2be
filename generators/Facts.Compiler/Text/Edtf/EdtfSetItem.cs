namespace Facts.Compiler.Text.Edtf;

/// <summary>A member of a set: a date; all dates up to one (no first); all from one on (no last); all from one to another.</summary>
internal sealed record EdtfSetItem(EdtfPoint? First, EdtfPoint? Last)
{
    public string Print()
    {
        if (ReferenceEquals(First, Last))
        {
            return First?.Print() ?? "";
        }

        return First?.Print() + ".." + Last?.Print();
    }
}
