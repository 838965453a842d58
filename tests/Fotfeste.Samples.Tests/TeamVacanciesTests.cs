namespace Fotfeste.Samples.Tests;

public sealed class TeamVacanciesTests
{
    static readonly DateOnly today = new(2026, 9, 7);
    static readonly IReadOnlyList<Vacancy> ads = Scenario.Of("team", today).Vacancies();

    [Fact]
    public void Each_is_open_for_a_week_has_its_own_identity_and_was_published_before_today()
    {
        Assert.Equal(ads.Count, ads.Select(ad => ad.SourceId).Distinct().Count());
        Assert.All(ads, ad => Assert.Equal(VacancyState.Open, ad.StateAt(new(today.AddDays(7), TimeOnly.MinValue, TimeSpan.Zero))));
        Assert.All(ads, ad => Assert.True(DateOnly.FromDateTime(ad.Published!.Value.UtcDateTime) < today && ad.ApplyByDay > today));
        Assert.Empty(Scenario.Of("jonkoping").Vacancies());
    }

    [Fact]
    public void Some_say_hours_and_length_and_some_leave_it_open_and_all_are_of_firms_of_ours()
    {
        var firms = Scenario.Of("team", today).Caseload.Employers.Select(e => e.Name).ToHashSet();

        Assert.All(ads, ad => Assert.Contains(ad.EmployerName!, firms));
        Assert.Contains(ads, ad => ad.PercentMin is null);
        Assert.Contains(ads, ad => ad.Permanence is null);
        Assert.Contains(ads, ad => ad.PercentMax < 75 && ad.Permanence == VacancyPermanence.Permanent);
        Assert.All(ads.SelectMany(ad => ad.Places), place => Assert.Null(place.Code)); // the town is not on the map
    }
}
