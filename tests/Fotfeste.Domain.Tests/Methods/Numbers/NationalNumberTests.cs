namespace Fotfeste.Domain.Tests;

public sealed class NationalNumberTests
{
    static readonly DateOnly today = new(2026, 11, 22);

    static NumberReading Read(string text, params string[] schemes) => NationalNumber.Read(text, schemes.Select(s => NumberScheme.Find(s)!), today);

    // Danish and Icelandic numbers of living people are not ours to write down: a body is completed with the digits that make it pass, or fail.
    static string Completed(string body, int[] weights)
    {
        var sum = body.Index().Sum(c => (c.Item - '0') * weights[c.Index]);
        var digit = (11 - sum % 11) % 11;
        return digit < 10 ? $"{body}{digit}" : throw new ArgumentException("no check digit makes this pass");
    }

    static readonly int[] cpr = [4, 3, 2, 7, 6, 5, 4, 3, 2], cvr = [2, 7, 6, 5, 4, 3, 2], kennitala = [3, 2, 7, 6, 5, 4, 3, 2], orgnr = [3, 2, 7, 6, 5, 4, 3, 2];

    [Fact]
    public void Every_official_test_number_is_told_for_what_it_is()
    {
        var vectors = Oracle.Rows("ids/vectors.csv");

        Assert.True(vectors.Count > 3500, "the oracle is there");
        Findings.None(from v in vectors
                      let reading = Read(v[1], v[0])
                      where (reading.Verdict != NumberVerdict.NotValid) != (v[2] == "true") || (v[3].Length > 0 && reading.Kind != v[3])
                      select $"{v[0]} {v[1]}: {reading.Verdict} {reading.Kind}, should be {v[2]} {v[3]}");
    }

    [Fact]
    public void A_number_with_one_digit_changed_is_another_or_none()
    {
        var valid = Oracle.Rows("ids/vectors.csv").Where(v => v[0] == "se-personnummer" && v[3] == "personnummer" && v[1].Length == 12).Take(200).ToList();

        Assert.All(valid, v => Assert.Equal(NumberVerdict.NotValid, Read($"{v[1][..11]}{(v[1][11] - '0' + 1) % 10}", v[0]).Verdict));
    }

    [Theory]
    [InlineData("010110", '+', 1, 1910)]
    [InlineData("010110", '-', 1, 2010)]
    [InlineData("010126", '-', 1, 2026)]
    [InlineData("010127", '-', 1, 1927)]
    public void A_Swedish_number_of_ten_digits_tells_its_century_by_the_sign_and_the_day_it_is(string reversed, char sign, int _, int year)
    {
        var day = $"{reversed[4..]}{reversed[2..4]}{reversed[..2]}";
        var number = Enumerable.Range(0, 10).Select(check => $"{day}{sign}123{check}").First(n => Read(n, "se-personnummer").Verdict == NumberVerdict.Valid);

        Assert.Equal(year, Read(number, "se-personnummer").Born!.Value.Year);
    }

    [Fact]
    public void The_day_of_birth_is_read_where_a_number_states_it()
    {
        Assert.Equal(new DateOnly(1972, 9, 13), Read("13097248022", "no-fnr").Born);
        Assert.Equal(new DateOnly(1970, 6, 28), Read("68467038838", "no-fnr").Born);
        Assert.Equal(new DateOnly(2032, 1, 2), Read("02013299997", "no-fnr").Born);
        Assert.Equal(new DateOnly(2002, 5, 2), Read("020502E902X", "fi-hetu").Born);
        Assert.Null(Read("32127248022", "no-fnr").Born);
    }

    [Fact]
    public void A_month_with_65_added_may_be_a_test_number_and_is_never_refused()
    {
        var number = Enumerable.Range(0, 100).Select(check => $"{"0166" + "90" + "123"}{check:00}").First(n => Read(n, "no-fnr").Verdict != NumberVerdict.NotValid);

        Assert.Equal((NumberVerdict.Doubtful, "tnr-65"), (Read(number, "no-fnr").Verdict, Read(number, "no-fnr").Kind));
    }

    [Fact]
    public void A_CPR_number_without_modulus_is_doubted_and_never_refused()
    {
        var passing = Completed("010190" + "123", cpr);
        var other = $"{passing[..9]}{(passing[9] - '0' + 1) % 10}";

        Assert.Equal((NumberVerdict.Valid, "cpr"), (Read(passing, "dk-cpr").Verdict, Read(passing, "dk-cpr").Kind));
        Assert.Equal((NumberVerdict.Doubtful, "cpr-no-modulus"), (Read(other, "dk-cpr").Verdict, Read(other, "dk-cpr").Kind));
        Assert.Equal(new DateOnly(1990, 1, 1), Read($"{other[..6]}-{other[6..]}", "dk-cpr").Born);
    }

    [Theory]
    [InlineData("36", '4', 2036)]
    [InlineData("37", '4', 1937)]
    [InlineData("36", '9', 2036)]
    [InlineData("57", '5', 2057)]
    [InlineData("58", '8', 1858)]
    [InlineData("99", '3', 1999)]
    public void The_seventh_digit_of_a_CPR_number_tells_the_century(string year, char seventh, int century) =>
        Assert.Equal(century, Read($"0101{year}{seventh}000", "dk-cpr").Born!.Value.Year);

    [Theory]
    [InlineData("31", "02")]
    [InlineData("00", "05")]
    [InlineData("12", "13")]
    public void A_day_that_no_calendar_has_is_not_valid_in_any_country(string day, string month)
    {
        Assert.Equal(NumberVerdict.NotValid, Read($"{day}{month}901234", "dk-cpr").Verdict);
        Assert.Equal(NumberVerdict.NotValid, Read($"{day}{month}901239", "is-kennitala").Verdict);
        Assert.Equal(NumberVerdict.NotValid, Read($"{day}{month}9012345", "no-fnr").Verdict);
        Assert.Equal(NumberVerdict.NotValid, Read($"90{month}{day}1234", "se-personnummer").Verdict);
    }

    [Fact]
    public void A_kennitala_passes_its_modulus_and_tells_the_century_by_its_last_digit()
    {
        var born = Completed("120174" + "33", kennitala);

        Assert.Equal(new DateOnly(1974, 1, 12), Read(born + "9", "is-kennitala").Born);
        Assert.Equal(NumberVerdict.Valid, Read($"{born[..6]}-{born[6..]}9", "is-kennitala").Verdict);
        Assert.Equal(NumberVerdict.NotValid, Read($"{born[..8]}{(born[8] - '0' + 1) % 10}9", "is-kennitala").Verdict);
        Assert.Equal(NumberVerdict.NotValid, Read(born + "5", "is-kennitala").Verdict);
    }

    [Fact]
    public void A_temporary_kennitala_is_doubted_and_an_organisations_is_not_a_persons()
    {
        var organisation = Completed("520174" + "33", kennitala) + "9";

        Assert.Equal((NumberVerdict.Doubtful, "kennitala-temporary"), (Read("8123456789", "is-kennitala").Verdict, Read("8123456789", "is-kennitala").Kind));
        Assert.Equal((NumberVerdict.Valid, "kennitala-organisation"), (Read(organisation, "is-kennitala-organisation").Verdict, Read(organisation, "is-kennitala-organisation").Kind));
        Assert.Equal(NumberVerdict.NotValid, Read(organisation, "is-kennitala").Verdict);
    }

    [Fact]
    public void Organisation_numbers_pass_their_modulus()
    {
        var norwegian = Completed("97476067", orgnr);
        var test = Completed("31074111", orgnr);
        var danish = Completed("1358594", cvr);

        Assert.Equal((NumberVerdict.Valid, "orgnr"), (Read($"NO {norwegian} MVA", "no-orgnr").Verdict, Read(norwegian, "no-orgnr").Kind));
        Assert.Equal((NumberVerdict.Doubtful, "orgnr-test"), (Read(test, "no-orgnr").Verdict, Read(test, "no-orgnr").Kind));
        Assert.Equal((NumberVerdict.Valid, "cvr"), (Read(danish, "dk-cvr").Verdict, Read(danish, "dk-cvr").Kind));
        Assert.Equal((NumberVerdict.Valid, "y-tunnus"), (Read("0112038-9", "fi-y-tunnus").Verdict, Read("112038-9", "fi-y-tunnus").Kind));
        Assert.Equal(NumberVerdict.NotValid, Read("0112038-8", "fi-y-tunnus").Verdict);
        Assert.Equal(NumberVerdict.NotValid, Read($"{danish[..7]}{(danish[7] - '0' + 1) % 10}", "dk-cvr").Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("I have none")]
    [InlineData("12345")]
    [InlineData("１３０９７２４８０２２")]
    [InlineData("130972480221309724802213097248022130972480221309724802213097248022")]
    public void What_looks_like_no_number_is_of_no_kind(string text) => Assert.Equal(NumberReading.None, Read(text, [.. NumberScheme.All.Select(s => s.Code)]));

    [Fact]
    public void Where_two_schemes_could_be_meant_the_better_answer_counts()
    {
        Assert.Equal("fnr", Read("13097248022", "fi-hetu", "no-fnr").Kind);
        Assert.Equal(NumberVerdict.Valid, Read("13097248022", "no-orgnr", "no-fnr").Verdict);
        Assert.Equal(NumberReading.None, NationalNumber.Read("13097248022", [], today));
    }
}
