namespace Fotfeste.Domain.Tests;

public sealed class JobFromVacancyTests
{
    static readonly Id<OpenJob> Id = new(Guid.Parse("00000000-0000-7000-8000-000000000001"));

    [Fact]
    public void What_an_ad_says_is_compared()
    {
        var job = JobFromVacancy.Of(Ad() with
        {
            Places = [new("NO", null, "Et sted"), new("NO", "0301", "Oslo"), new("NO", "3205", "Lillestrøm"), new("NO", "0301", "Oslo")],
            PercentMin = 50,
            PercentMax = 100,
            Times = WorkingTime.Daytime | WorkingTime.Weekend,
            NeedsLicence = true,
            Isco = "5120",
            Demands = [new("skill", "jobtech", "abc", "Bake", true), new("skill", "jobtech", "def", null, false), new("language", "jobtech", "xyz", "Svenska", true), new("language", "iso639", "en", "C1", true), new("language", "iso639", "fi", null, false), new("language", "jobtech", "pqr", "Latin", true)],
        }, Id);

        Assert.Equal(new("NO", "0301"), job.Place);
        Assert.Equal(new("NO", "3205"), Assert.Single(job.OtherPlaces));
        Assert.Equal((18.75m, 37.5m), (job.HoursLeast!.Value.PerWeek, job.HoursMost!.Value.PerWeek));
        Assert.Equal((WorkingTime.Daytime | WorkingTime.Weekend, DrivingLicences.Car, "isco:5120"), (job.Times, job.Licences, job.Occupation));
        Assert.Equal(new LanguageLevels().With(WorkLanguage.Swedish, 3).With(WorkLanguage.English, 5), job.Languages); // no level said: everyday language
        Assert.Equal(["jobtech:abc"], job.RequiredSkills);
        Assert.Equal(["jobtech:def"], job.OtherSkills);
    }

    [Fact]
    public void What_it_leaves_out_stays_unknown()
    {
        var job = JobFromVacancy.Of(Ad(), Id);

        Assert.Equal((null, null, null, null, null, null), (job.Place, job.HoursLeast, job.HoursMost, job.Times, job.Licences, job.Occupation));
        Assert.True(job.Demands.IsEmpty);
    }

    [Fact]
    public void A_job_that_is_done_from_anywhere_has_no_place() => Assert.Null(JobFromVacancy.Of(Ad() with { Places = [new("NO", "0301", "Oslo")], IsPlaceFree = true }, Id).Place);

    [Theory, InlineData("http://data.europa.eu/esco/isco/C9112", "9112"), InlineData("http://data.europa.eu/esco/isco/C9112.4", "9112"), InlineData("http://data.europa.eu/esco/isco/C91", null), InlineData("http://data.europa.eu/esco/occupation/9112", null), InlineData(null, null)]
    public void An_address_of_ESCOs_that_names_a_group_tells_the_group(string? uri, string? group) => Assert.Equal(group, IscoGroups.OfEsco(uri));

    [Fact]
    public void Languages_are_written_a_character_each_and_read_as_they_were()
    {
        var some = new LanguageLevels().With(WorkLanguage.Swedish, 6).With(WorkLanguage.Sign, 0);

        Assert.Equal(("-6-----0", "", some), (some.Code, new LanguageLevels().Code, LanguageLevels.Parse(some.Code)));
        Assert.Equal(some.With(WorkLanguage.Sign, null), LanguageLevels.Parse("-6"));
        Assert.Throws<FormatException>(() => LanguageLevels.Parse("7"));
        Assert.Throws<FormatException>(() => LanguageLevels.Parse("---------"));
    }

    static Vacancy Ad() => new("nav", "1", DateTimeOffset.UnixEpoch);
}
