namespace Facts.Compiler.Checks.Comparing.Sheets;

/// <summary>How two classes stand to each other, by their ranks.</summary>
internal sealed partial class SheetReader
{
    /// <summary>Whether they are of one cell, are compared, and their outers have nothing in common.</summary>
    private bool Exclude(int c, int d) => c != d
        && Class(c, ClassField.Cell) == Class(d, ClassField.Cell)
        && AreCompared(c, d)
        && (Class(c, ClassField.OuterHigh) < Class(d, ClassField.OuterLow) || Class(d, ClassField.OuterHigh) < Class(c, ClassField.OuterLow));

    private bool Agree(int c, int d) => Has(d, ClassFlags.Corroborates) && Has(c, ClassFlags.Corroborates)
        && AreCompared(c, d)
        && Class(c, ClassField.CoreLow) <= Class(d, ClassField.CoreHigh)
        && Class(d, ClassField.CoreLow) <= Class(c, ClassField.CoreHigh);

    private bool IsOneRoot(int c, int d) => Class(c, ClassField.Root) == Class(d, ClassField.Root)
        || (Class(c, ClassField.Statement) != 0 && Class(c, ClassField.Statement) == Class(d, ClassField.Statement));

    private bool AreIndependent(int c, int d) => !IsOneRoot(c, d) && !Has(c, ClassFlags.IsVague) && !Has(d, ClassFlags.IsVague);

    private bool AreCompared(int c, int d) => AreMet(c, d)
        && (Cell(Class(c, ClassField.Cell), CellField.Kind) != (int)CellKind.Ratios || Has(c, ClassFlags.IsRatio) != Has(d, ClassFlags.IsRatio));

    /// <summary>Whether their times overlap and their labels let them be compared.</summary>
    private bool AreMet(int c, int d)
    {
        if (Class(c, ClassField.FirstTime) > Class(d, ClassField.LastTime) || Class(d, ClassField.FirstTime) > Class(c, ClassField.LastTime))
        {
            return false;
        }

        bool isWild = Has(c, ClassFlags.IsWild);
        bool isOtherWild = Has(d, ClassFlags.IsWild);
        return Class(c, ClassField.Label) == Class(d, ClassField.Label)
            || (Cell(Class(c, ClassField.Cell), CellField.Kind) == (int)CellKind.Events ? isWild || isOtherWild : isWild && isOtherWild);
    }

    private bool AreHeld(int fact, int c, int other, int d) => fact != other && Class(c, ClassField.Except) != other && Class(d, ClassField.Except) != fact;

    /// <summary>Whether the whole of the first lies above the second, at the same time.</summary>
    private bool IsGreater(int part, int whole) => AreMet(part, whole) && Class(part, ClassField.OuterLow) > Class(whole, ClassField.OuterHigh);

    private bool Exceeds(int part, int whole)
    {
        (int cell, int around) = (Class(part, ClassField.Cell), Class(whole, ClassField.Cell));
        return Has(part, ClassFlags.MayExceed)
            && Cell(cell, CellField.Kin) == Cell(around, CellField.Kin)
            && IsGreater(part, whole)
            && _places.IsWithin(Cell(cell, CellField.Node), Cell(around, CellField.Node));
    }
}
