using System.Text;

namespace Fotfeste.Web.Tests;

public sealed class OneTimeCodeTests
{
    // RFC 6238, appendix B: the key is the ASCII text 12345678901234567890; our six digits are the last of its eight.
    const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_of_the_standard_come_out(long seconds, string code)
    {
        Assert.Equal(code, OneTimeCode.At(Key, seconds / 30));
        Assert.Equal(seconds / 30, OneTimeCode.StepOf(Key, code, DateTimeOffset.FromUnixTimeSeconds(seconds)));
    }

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_clock_may_be_one_step_off_and_no_more(int off, bool taken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_234_567_890);
        var code = OneTimeCode.At(Key, now.AddSeconds(off).ToUnixTimeSeconds() / 30)!;

        Assert.Equal(taken, OneTimeCode.StepOf(Key, code, now) is not null);
    }

    [Fact]
    public void Blanks_make_no_difference_and_nonsense_is_no_code()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(59);

        Assert.NotNull(OneTimeCode.StepOf(Key, "287 082", now));
        Assert.Null(OneTimeCode.StepOf(Key, "", now));
        Assert.Null(OneTimeCode.StepOf(Key, "2870820", now));
        Assert.Null(OneTimeCode.StepOf("not a key!", "287082", now));
    }

    [Fact]
    public void A_new_key_has_160_bits_and_is_read_aloud_in_fours()
    {
        var key = OneTimeCode.NewKey();

        Assert.Equal(20, Base32.Read(key)!.Length);
        Assert.Equal(8, OneTimeCode.InGroups(key).Split(' ').Length);
        Assert.NotEqual(key, OneTimeCode.NewKey());
        Assert.Equal("otpauth://totp/Fotfeste:ida%40team.example?secret=ABC&issuer=Fotfeste", OneTimeCode.Link("ABC", "ida@team.example"));
    }

    [Fact]
    public void Bytes_survive_being_written_and_read()
    {
        foreach (var text in new[] { "f", "fo", "foo", "foob", "fooba", "foobar" }) Assert.Equal(text, Encoding.ASCII.GetString(Base32.Read(Base32.Write(Encoding.ASCII.GetBytes(text)))!));
        Assert.Equal("MZXW6YTBOI", Base32.Write("foobar"u8));
    }

    [Fact]
    public void A_printed_code_is_known_again_however_it_is_typed()
    {
        var code = PrintedCode.New();

        Assert.Matches("^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$", code);
        Assert.True(PrintedCode.Matches(code.ToLowerInvariant().Replace('-', ' '), PrintedCode.HashOf(code)));
        Assert.Equal(PrintedCode.HashOf("10AB"), PrintedCode.HashOf("loab"));
        Assert.False(PrintedCode.Matches(PrintedCode.New(), PrintedCode.HashOf(code)));
        Assert.False(PrintedCode.Matches("", null));
    }
}
