namespace Fotfeste.Domain.Tests;

public sealed class NewAdsTests
{
    static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    static readonly Seeker Amina = new(new Id<Seeker>(Guid.CreateVersion7(Now)))
    {
        HoursMost = new(20), HoursAreFirm = true, Occupations = new Dictionary<string, int> { ["isco:9112"] = 100, ["isco:9111"] = 70, ["isco:9121"] = 40 }, Wishes = new Dictionary<string, int> { ["outdoors"] = 2 },
    };

    [Fact]
    public void Only_what_is_near_the_wish_within_the_limits_and_not_declined_is_told()
    {
        var (cleaning, next, family, outdoors) = (Ad("isco:9112"), Ad("isco:9111"), Ad("isco:9121"), Ad("isco:6113") with { Wishes = ["outdoors"] });
        var (tooMuch, declined) = (Ad("isco:9112") with { HoursLeast = new(37.5m) }, Ad("isco:9112"));

        var near = NewAds.Near(Amina, Index([cleaning, next, family, outdoors, tooMuch, declined, Ad(null)]), new HashSet<Id<OpenJob>> { declined.Id });

        Assert.Equal([cleaning.Id, next.Id, outdoors.Id], near);
    }

    [Fact]
    public void What_would_not_stand_among_the_first_of_the_list_is_not_told()
    {
        var better = Enumerable.Range(0, SuggestedJobs.MostAds).Select(_ => Ad("isco:9112")).ToList();
        var next = Ad("isco:9111");

        Assert.DoesNotContain(next.Id, NewAds.Near(Amina, Index([.. better, next]), new HashSet<Id<OpenJob>>()));
        Assert.Contains(next.Id, NewAds.Near(Amina, Index([.. better.Skip(1), next]), new HashSet<Id<OpenJob>>()));
    }

    [Fact]
    public void After_two_weeks_it_is_no_news()
    {
        Assert.True(NewAds.CameLately(Id<OpenJob>.New(Now.AddDays(-13)), Now));
        Assert.False(NewAds.CameLately(Id<OpenJob>.New(Now.AddDays(-15)), Now));
        Assert.Equal(Now, Id<OpenJob>.New(Now).MadeAt);
    }

    static OpenJob Ad(string? occupation) => new(Id<OpenJob>.New(Now)) { Occupation = occupation };

    static MatchIndex Index(IEnumerable<OpenJob> jobs) => MatchIndex.Build(jobs, InventedJobs.Places);
}
