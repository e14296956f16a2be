namespace Facts.Compiler.Checks.Comparing.Sheets;

/// <summary>That a fact contradicts another; <paramref name="Cell"/> is where they meet, −1 where they are a part and its whole.</summary>
internal readonly record struct SheetConflict(int Other, SheetSide Side, int Cell);
