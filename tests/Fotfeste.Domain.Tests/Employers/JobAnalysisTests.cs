namespace Fotfeste.Domain.Tests;

public sealed class JobAnalysisTests
{
    static readonly Employer Firm = Employer.Meet(Some.NewId<Employer>(), Some.NewId<Organisation>(), "Fjordkafé AS");
    static readonly Id<StaffMember> Ida = Some.NewId<StaffMember>();

    [Fact]
    public void It_says_what_work_was_seen_and_not_before_it_was_seen()
    {
        Assert.Equal(["analysis.work-missing"], Refused(() => Begin(" ")));
        Assert.Equal(["analysis.seen-ahead"], Refused(() => JobAnalysis.Begin(Some.NewId<JobAnalysis>(), Firm, "Kjøkken", null, null, Some.Day.AddDays(1), Ida, Some.Day)));
        Assert.Equal(("Kjøkken", (string?)null), (Begin(" Kjøkken ").Work, Begin("Kjøkken").Workplace));
    }

    [Fact]
    public void What_is_asked_under_one_heading_leaves_the_others_alone()
    {
        var job = Begin();
        job.Ask(DemandGroup.Sensory, DemandLevels.Unknown.With(Demand.Noise, 3));

        job.Ask(DemandGroup.Social, DemandLevels.Unknown.With(Demand.Customers, 0).With(Demand.Noise, 1));

        Assert.Equal(((byte?)3, (byte?)0), (job.Asks[Demand.Noise], job.Asks[Demand.Customers]));
        job.Ask(DemandGroup.Sensory, DemandLevels.Unknown);
        Assert.Null(job.Asks[Demand.Noise]);
    }

    [Fact]
    public void Tasks_keep_their_order_and_come_back_as_they_were_stored()
    {
        var tasks = JobTasks.Of([new("Dekke bord\nog rydde", TaskOften.Daily, TaskPlace.CanBeLiftedOut), new(" ", TaskOften.Daily, TaskPlace.Stays), new("Kasse", TaskOften.AllTheTime, TaskPlace.Stays)]);

        Assert.Equal([new("Dekke bord og rydde", TaskOften.Daily, TaskPlace.CanBeLiftedOut), new JobTask("Kasse", TaskOften.AllTheTime, TaskPlace.Stays)], tasks.All);
        Assert.Equal(tasks, JobTasks.Parse(tasks.Code));
        Assert.Equal(JobTasks.None, JobTasks.Parse(""));
    }

    [Fact]
    public void Too_many_tasks_or_too_long_a_name_is_refused()
    {
        Assert.Equal(["analysis.tasks-too-many"], Refused(() => JobTasks.Of(Enumerable.Range(0, 21).Select(n => new JobTask($"{n}", TaskOften.Daily, TaskPlace.Stays)))));
        Assert.Equal(["analysis.tasks-too-many"], Refused(() => JobTasks.Of([new(new string('x', 201), TaskOften.Daily, TaskPlace.Stays)])));
    }

    [Fact]
    public void A_carved_job_is_of_the_same_place_and_points_at_where_it_came_from()
    {
        var job = Begin();
        job.Ask(DemandGroup.Sensory, DemandLevels.Unknown.With(Demand.Noise, 3));
        job.SetTimes(new Hours(30), new Hours(37.5m), WorkingTime.Daytime);
        var lifted = JobTasks.Of([new("Dekke bord", TaskOften.Daily, TaskPlace.CanBeLiftedOut)]);

        var carved = job.Carve(Some.NewId<JobAnalysis>(), "Bord og gulv", lifted, new Hours(8), new Hours(12), Ida, Some.Day);

        Assert.Equal(((Id<JobAnalysis>?)job.Id, job.EmployerId, "Bord og gulv", lifted, (byte?)3), (carved.CarvedFromId, carved.EmployerId, carved.Work, carved.Tasks, carved.Asks[Demand.Noise]));
        Assert.Equal((new Hours(8), new Hours(12), WorkingTime.Daytime), (carved.HoursLeast!.Value, carved.HoursMost!.Value, carved.Times));
        Assert.Equal(["analysis.carve-needs-task"], Refused(() => job.Carve(Some.NewId<JobAnalysis>(), "Bord", JobTasks.None, null, null, Ida, Some.Day)));
    }

    [Theory, InlineData(20, 10, "analysis.hours-turned"), InlineData(0, 100, "analysis.hours-unlikely")]
    public void Hours_are_likely_and_the_right_way_round(int least, int most, string why) =>
        Assert.Equal([why], Refused(() => Begin().SetTimes(new Hours(least), new Hours(most), WorkingTime.None)));

    [Fact]
    public void A_photo_says_what_it_shows_and_who_allowed_it_and_both_go_with_it()
    {
        var job = Begin();
        Assert.Equal(["analysis.photo-not-allowed", "analysis.photo-shows-missing", "analysis.photo-too-many"], Refused(() => JobPhoto.Take(Some.NewId<JobPhoto>(), job, PhotoFormat.Jpeg, "", null, 12, Ida, DateTimeOffset.UnixEpoch)));
        var photo = JobPhoto.Take(Some.NewId<JobPhoto>(), job, PhotoFormat.Jpeg, "Oppvasken", "Berit, daglig leder", 11, Ida, DateTimeOffset.UnixEpoch);

        photo.Remove(DateTimeOffset.UnixEpoch.AddDays(1));

        Assert.True(photo.IsRemoved && photo.Shows.IsEmpty && photo.AllowedBy.IsEmpty);
    }

    static JobAnalysis Begin(string work = "Kjøkken") => JobAnalysis.Begin(Some.NewId<JobAnalysis>(), Firm, work, null, null, Some.Day, Ida, Some.Day);

    static IReadOnlyList<string> Refused(Action act) => Assert.Throws<Refusal>(act).Codes;
}
