namespace Fotfeste.Web.Tests;

public sealed class TongueTests
{
    [Theory]
    [InlineData("nb", "16.3.2026")]
    [InlineData("nb", "16. mars 2026")]
    [InlineData("nb", " 16.03.2026. ")]
    [InlineData("sv", "2026-03-16")]
    [InlineData("sv", "16/3 2026", false)]
    [InlineData("en", "16/03/2026")]
    [InlineData("en", "16 March 2026")]
    [InlineData("fi", "16. maaliskuuta 2026")]
    [InlineData("is", "2026-03-16")]
    [InlineData("nb", "31.2.2026", false)]
    [InlineData("nb", "16.3.26", false)]
    [InlineData("en", "03/16/2026", false)]
    public void A_day_is_read_as_people_write_it_and_never_guessed(string language, string typed, bool understood = true)
    {
        var read = Tongue.Find(language)!.TryReadDay(typed, out var day);

        Assert.Equal((understood, understood ? new DateOnly(2026, 3, 16) : default), (read, day));
    }

    [Theory]
    [InlineData("nb", "16.3.2026", "16. mars 2026", "Mandag 16. mars", "Mars 2026")]
    [InlineData("sv", "2026-03-16", "16 mars 2026", "Måndag 16 mars", "Mars 2026")]
    [InlineData("da", "16.3.2026", "16. marts 2026", "Mandag 16. marts", "Marts 2026")]
    [InlineData("fi", "16.3.2026", "16. maaliskuuta 2026", "Maanantai 16. maaliskuuta", "Maaliskuu 2026")]
    [InlineData("is", "16.3.2026", "16. mars 2026", "Mánudagur 16. mars", "Mars 2026")]
    [InlineData("en", "16/03/2026", "16 March 2026", "Monday 16 March", "March 2026")]
    public void A_day_is_written_as_each_language_does(string language, params string[] written)
    {
        using var _ = Speaking(language);
        var words = new Words(Texts.Load(Path.Combine(SourceTree.Root, "content")));
        var day = new DateOnly(2026, 3, 16);

        Assert.Equal(string.Join(" | ", written), $"{words.ShortDay(day)} | {words.Day(day)} | {words.LongDay(day)} | {words.Month(day)}");
        Assert.True(words.Tongue.TryReadDay(words.ShortDay(day), out var again));
        Assert.Equal(day, again);
    }

    [Fact]
    public void Near_days_have_names()
    {
        using var _ = Speaking("nb");
        var words = new Words(Texts.Load(Path.Combine(SourceTree.Root, "content")));
        var today = new DateOnly(2026, 3, 16);

        Assert.Equal(["I dag", "I går", "16 dager siden", "I morgen", "Om 3 dager"], new[] { 0, -1, -16, 1, 3 }.Select(n => words.DaysAgo(today.AddDays(n), today)));
    }

    static Restored Speaking(string language)
    {
        var before = System.Globalization.CultureInfo.CurrentUICulture;
        System.Globalization.CultureInfo.CurrentUICulture = Tongue.Find(language)!.Culture;
        return new(before);
    }

    sealed record Restored(System.Globalization.CultureInfo Before) : IDisposable
    {
        public void Dispose() => System.Globalization.CultureInfo.CurrentUICulture = Before;
    }
}
