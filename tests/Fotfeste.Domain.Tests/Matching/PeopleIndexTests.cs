namespace Fotfeste.Domain.Tests;

public sealed class PeopleIndexTests
{
    [Fact]
    public void Any_job_finds_the_people_that_the_rules_say()
    {
        var invented = new InventedJobs(11);
        var seekers = Enumerable.Range(0, 600).Select(_ => invented.Seeker()).ToList();
        var people = PeopleIndex.Build(seekers, InventedJobs.Places);

        for (var n = 0; n < 80; n++)
        {
            var job = invented.Job();
            var expected = seekers.Where(s => PlainMatch.IsWithin(job, s, InventedJobs.Places)).ToLookup(s => GroupOf(job, s), s => s.Id.Value);

            var found = people.For(job);

            Assert.Equal(expected["wished"].Order(), found.WishedFor.Select(id => id.Value));
            Assert.Equal(expected["possible"].Order(), found.Possible.Select(id => id.Value));
            Assert.Equal(expected["unknown"].Order(), found.Unknown.Select(id => id.Value));
        }
    }

    [Fact]
    public void Only_those_whom_the_asker_may_see_are_looked_at()
    {
        var invented = new InventedJobs(12);
        var seekers = Enumerable.Range(0, 200).Select(_ => invented.Seeker()).ToList();
        var seen = seekers.Take(20).Select(s => s.Id).ToHashSet();

        var found = PeopleIndex.Build(seekers, InventedJobs.Places).For(new(invented.Job().Id), seen);

        Assert.NotEmpty(found.Unknown);
        Assert.All([.. found.WishedFor, .. found.Possible, .. found.Unknown], id => Assert.Contains(id, seen));
    }

    static string GroupOf(OpenJob job, Seeker seeker)
    {
        if (job.Occupation is { } occupation && seeker.Occupations.GetValueOrDefault(occupation) >= 50 || job.Wishes.Any(seeker.Wishes.ContainsKey)) return "wished";
        var unsaid = PlainMatch.Way(job, seeker, InventedJobs.Places) is null
            || job.HoursLeast is not null && seeker.HoursMost is null
            || Enum.GetValues<Demand>().Any(d => job.Demands[d] >= 3 && seeker.Tolerates[d] is null);
        return unsaid ? "unknown" : "possible";
    }
}
