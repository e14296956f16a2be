using Facts;

public static class Count
{
    public static Figure First => Haven.Figures.Harbour.WorkersFirstCount.WithoutUnit;
}
