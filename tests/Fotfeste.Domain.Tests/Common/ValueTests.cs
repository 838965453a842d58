using System.Globalization;

namespace Fotfeste.Domain.Tests;

public sealed class ValueTests
{
    [Fact]
    public void Identities_are_read_back_as_they_were_written_and_follow_the_clock()
    {
        var (earlier, later) = (Id<Unit>.New(DateTimeOffset.UnixEpoch), Id<Unit>.New(DateTimeOffset.UnixEpoch.AddHours(1)));

        Assert.Equal(earlier, Id<Unit>.Parse(earlier.ToString(), null));
        Assert.True(string.CompareOrdinal(earlier.ToString(), later.ToString()) < 0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("{019aa8d0-0000-7000-8000-000000000000}")]
    [InlineData("019aa8d0000070008000000000000000")]
    public void What_is_not_written_as_an_identity_is_none(string? text)
    {
        Assert.False(Id<Unit>.TryParse(text, null, out var id));
        Assert.Equal(default, id);
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("37.5", true)]
    [InlineData("38.25", true)]
    [InlineData("80", true)]
    [InlineData("80.25", false)]
    [InlineData("-1", false)]
    [InlineData("12.345", false)] // PostgreSQL would keep another number, and the audit would call it tampering
    public void Hours_a_week_are_believed_when_a_contract_could_say_them(string hours, bool likely) =>
        Assert.Equal(likely, new Hours(decimal.Parse(hours, CultureInfo.InvariantCulture)).IsLikely);

    [Theory]
    [InlineData("nb", "37,5")]
    [InlineData("en", "37.5")]
    public void Hours_are_written_as_the_reader_writes_numbers(string culture, string written)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(written, new Hours(37.50m).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_published_share_comes_out_as_printed()
    {
        Assert.Equal(40.9m, Percent.Of(137, 335)!.Value.Rounded);
        Assert.Equal(12.3m, new Percent(12.25m).Rounded); // half away from zero, not to the even neighbour
        Assert.Null(Percent.Of(0, 0));
        Assert.True(Percent.Of(1, 3) > Percent.Of(33, 100));
    }

    [Fact]
    public void A_sealed_text_shows_itself_to_nobody_by_accident()
    {
        var note = Sealed.Of("  Prøvde kassa ");

        Assert.DoesNotContain("kassa", $"{note}", StringComparison.Ordinal);
        Assert.Equal("Prøvde kassa", note.Reveal());
        Assert.Equal(Sealed.Nothing, Sealed.Of("   "));
    }

    [Fact]
    public void A_refusal_names_every_obstacle_and_without_one_nothing_happens()
    {
        Refusal.IfAny([]);

        Assert.Equal(["a.b", "c.d"], Assert.Throws<Refusal>(() => Refusal.IfAny(["a.b", "c.d"])).Codes);
    }
}
