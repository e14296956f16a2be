Imports Facts

Public Module Count
    Public ReadOnly First As Figure = Haven.Figures.Harbour.WorkersFirstCount.WithoutUnit
End Module
