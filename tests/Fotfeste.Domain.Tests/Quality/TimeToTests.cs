namespace Fotfeste.Domain.Tests;

public sealed class TimeToTests
{
    static IEnumerable<TimeTo> Times(string times) => times.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => new TimeTo(int.Parse(t.TrimEnd('+'), System.Globalization.CultureInfo.InvariantCulture), !t.EndsWith('+')));

    [Theory]
    [InlineData("", null)]
    [InlineData("5", 5)]
    [InlineData("5+", null)]
    [InlineData("1 2 3", 2)]
    [InlineData("4 3 2 1", 2)]
    [InlineData("1 2 3+ 4+", 2)]
    [InlineData("1+ 2+ 3", 3)] // the last one left has got there
    [InlineData("1 2+ 3+ 4+", null)]
    [InlineData("7 7 7+ 9+", 7)]
    [InlineData("10 20 30 40 50 60 70 80 90 100", 50)]
    public void Half_counts_who_still_waits_for_as_long_as_they_have_waited(string times, int? half) => Assert.Equal(half, TimeTo.Half(Times(times)));

    /// <summary>Remission in weeks after 6-MP, the textbook example of Kaplan and Meier's method (Gehan 1965): the median is 23.</summary>
    [Fact]
    public void The_textbook_example_comes_out() =>
        Assert.Equal(23, TimeTo.Half(Times("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+")));
}
