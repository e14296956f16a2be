using System.Linq;

namespace Facts.Compiler.Tests.Binding.Dates;

/// <summary>What messages about dates offer.</summary>
public sealed class DateWordingTests
{
    [Theory]
    [InlineData("2024-02-30", "'2024-02-30' does not exist: February 2024 has 29 days.")]
    [InlineData("June 2024", "write 2024-06.")]
    [InlineData("10 April 2025", "write 2025-04-10.")]
    [InlineData("by 10 April 2025", "write ../2025-04-10.")]
    public void The_form_that_was_meant_is_offered(string date, string end) => Assert.EndsWith(end, DateReading.Of("then", date: date).Findings.Single().Message(path => path));

    [Theory]
    [InlineData("in April")]
    [InlineData("the thing of June 2024")]
    public void None_is_offered_where_none_is_sure(string date) => Assert.DoesNotContain("write 2", DateReading.Of("then", date: date).Findings.Single().Message(path => path));
}
