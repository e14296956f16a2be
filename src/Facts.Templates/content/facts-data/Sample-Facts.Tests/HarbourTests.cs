using Sample_Facts;
using Xunit;

namespace Sample_Facts.Tests;

public sealed class HarbourTests
{
    [Fact]
    public void The_port_authority_counted_about_1200_workers()
    {
        Assert.Equal(1200m, Figures.Harbour.Workers.Value);
        Assert.Equal(Sources.PortAuthority, Figures.Harbour.Workers.By);
        Assert.Equal(Places.Hamburg, Figures.Harbour.Workers.Place);
    }

    [Fact]
    public void Nothing_contradicts() => Assert.All(Dataset.Figures, figure => Assert.Empty(figure.Contradictions));
}
