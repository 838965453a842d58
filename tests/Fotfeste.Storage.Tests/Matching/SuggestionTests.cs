namespace Fotfeste.Storage.Tests;

public sealed class SuggestionTests
{
    [Theory, OnBoth]
    public async Task One_yes_to_being_thought_of_stands_though_two_write_it_down_and_after_it_was_taken_back_another_may(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        Id<JobConsent>[] ids = [Some.NewId<JobConsent>(), Some.NewId<JobConsent>()];
        await GiveAsync(ids[0]);

        Assert.Equal(["common.already-saved"], (await Assert.ThrowsAsync<Refusal>(() => GiveAsync(ids[1]))).Codes);
        await using (var store = house.As(coach))
        {
            (await store.JobConsents.Holding(team.Enrolments[0].Id))!.Withdraw(team.Today);
            await store.SaveChangesAsync();
        }
        await GiveAsync(ids[1]);

        await using var after = house.As(coach);
        Assert.Equal(ids[1], (await after.JobConsents.Holding(team.Enrolments[0].Id))!.Id);
        (await after.JobConsents.ById(ids[0])).HoldAgain(); // its undo comes too late
        await Assert.ThrowsAsync<Refusal>(() => after.SaveChangesAsync());

        async Task GiveAsync(Id<JobConsent> id)
        {
            await using var store = house.As(coach);
            store.Add(JobConsent.Give(id, await store.Enrolments.ById(team.Enrolments[0].Id), coach.Id, team.Today));
            await store.SaveChangesAsync();
        }
    }

    [Theory, OnBoth]
    public async Task The_latest_answer_counts_and_one_taken_back_is_none(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        Id<OpenJob> ad = new(Some.NewId<Vacancy>().Value), other = new(Some.NewId<Vacancy>().Value);
        await using (var store = house.As(coach))
        {
            var enrolment = await store.Enrolments.ById(team.Enrolments[0].Id);
            store.AddRange(Answer(store, enrolment, ad, JobReply.Later), Answer(store, enrolment, other, JobReply.Yes), Answer(store, enrolment, ad, JobReply.No), Answer(store, enrolment, other, null));
            await store.SaveChangesAsync();
        }

        await using var again = house.As(coach);
        var answers = await again.JobAnswers.Newest(team.Enrolments[0].Id);
        var (profile, declined) = await again.ToRank(team.Enrolments[0].Id);

        Assert.Equal((ad, JobReply.No, "Vil ikke"), (Assert.Single(answers).JobId, answers[0].Reply, answers[0].Said.Reveal()));
        Assert.Equal(JobReply.Later, (await again.JobAnswers.Before(answers[0]))!.Reply);
        Assert.Null(profile);
        Assert.Equal([ad], declined);
        await using var foreign = house.As(team.Coaches[1]);
        Assert.Empty(await foreign.JobAnswers.Newest(team.Enrolments[0].Id));
        await Assert.ThrowsAsync<NotHere>(() => foreign.ToRank(team.Enrolments[0].Id));
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task Only_who_agreed_and_is_in_sight_is_thought_of_and_at_once_no_longer_when_it_is_taken_back(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        foreach (var (coach, at) in new[] { (team.Coaches[0], 0), (team.Coaches[0], 1), (team.Coaches[1], 5), (team.Coaches[2], 10) })
        {
            await using var store = house.As(coach);
            store.Add(JobConsent.Give(Some.NewId<JobConsent>(), await store.Enrolments.ById(team.Enrolments[at].Id), coach.Id, house.Team.Today));
            await store.SaveChangesAsync();
        }

        await using (var coach = house.As(team.Coaches[0]))
        {
            Assert.Equal(new[] { 0, 1 }.Select(at => team.Participants[at].Id).ToHashSet(), await coach.AgreedInSight());
            Assert.Equal(["Aino Berg"], (await coach.NamesOf([.. team.Participants.Select(p => p.Id)], 0, 1)).Select(p => p.Name));
            Assert.Equal(["Bjørk Dal"], (await coach.NamesOf([.. team.Participants.Select(p => p.Id)], 1, 5)).Select(p => p.Name));
            (await coach.JobConsents.Holding(team.Enrolments[0].Id))!.Withdraw(team.Today);
            await coach.SaveChangesAsync();
        }
        await using (var leader = house.As(team.NorthLeader)) Assert.Equal(new[] { 1, 5 }.Select(at => team.Participants[at].Id).ToHashSet(), await leader.AgreedInSight());
        await using (var evaluator = house.As(team.Evaluator)) Assert.Empty(await evaluator.AgreedInSight());
    }

    [Theory, OnBoth]
    public async Task Of_those_who_agreed_it_is_known_what_was_shown_last_and_declined_and_nobody_is_read_for_it(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, coach, no) = (house.Team, house.Team.Coaches[0], new Id<OpenJob>(Some.NewId<Vacancy>().Value));
        OpenJob first = new(new(Some.NewId<Vacancy>().Value)), second = new(new(Some.NewId<Vacancy>().Value));
        await using (var store = house.As(coach))
        {
            var enrolment = await store.Enrolments.ById(team.Enrolments[0].Id);
            store.AddRange(Shown(store, enrolment, first, MatchLimits.Own), Shown(store, enrolment, second, MatchLimits.Own), Shown(store, enrolment, first, MatchLimits.Everywhere));
            store.AddRange(JobConsent.Give(Some.NewId<JobConsent>(), enrolment, coach.Id, team.Today), Answer(store, enrolment, no, JobReply.No), Answer(store, enrolment, first.Id, JobReply.No), Answer(store, enrolment, first.Id, JobReply.Yes));
            await store.SaveChangesAsync();
        }

        await using var own = house.As(coach);
        var line = Assert.Single(await own.AgreedToTell());
        Assert.Equal((team.Enrolments[0].Id, team.Participants[0].Id), (line.Enrolment, line.Person));
        Assert.Equal([second.Id], line.Shown);
        Assert.Equal([no], line.Declined);
        Assert.True(own.Seen.IsEmpty);
        await using var other = house.As(team.Coaches[1]);
        Assert.Empty(await other.AgreedToTell());
        (await own.JobConsents.Holding(line.Enrolment))!.Withdraw(team.Today);
        await own.SaveChangesAsync();
        Assert.Empty(await own.AgreedToTell());
    }

    [Theory, OnBoth]
    public async Task The_trail_tells_what_was_written_and_where_it_ends(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var system = house.AsSystem();
        var before = await system.EndOfTrail();
        var kitchen = JobAnalysis.Begin(Some.NewId<JobAnalysis>(), house.Team.Employers[0], "Kjøkken", null, null, house.Team.Today, house.Team.Coaches[0].Id, house.Team.Today);
        await using (var store = house.As(house.Team.Coaches[0]))
        {
            store.Add(kitchen);
            await store.SaveChangesAsync();
        }

        var after = await system.EndOfTrail();
        var written = await system.WrittenBetween(before, after, [nameof(JobAnalysis), nameof(Profile)]);

        Assert.True(after > before);
        Assert.Equal([kitchen.Id.Value], written[nameof(JobAnalysis)]);
        Assert.Empty(written[nameof(Profile)]);
        Assert.Empty(await system.WrittenBetween(after, after, [nameof(JobAnalysis)]));
        Assert.Equal("Kjøkken", Assert.Single(await system.JobsSeen([kitchen.Id])).Work);
    }

    [Theory, OnBoth]
    public async Task Ads_say_when_they_changed_and_give_matching_what_it_needs_without_their_text(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var store = house.AsSystem())
        {
            store.Add(Some.Ad(house.Team.Organisation, store.Now));
            await store.SaveChangesAsync();
        }

        await using var system = house.AsSystem();
        List<AdToMatch> open = [];
        await foreach (var one in system.AdsToMatch(10)) open.Add(one);
        var ad = Assert.Single(open);
        var job = JobFromVacancy.Of(ad.Bare(), new(ad.Id.Value));

        Assert.Equal((new JobPlace("NO", "3205"), "isco:5223", new Hours(15), WorkingTime.Daytime | WorkingTime.EarlyMorning, DrivingLicences.None), (job.Place!.Value, job.Occupation, job.HoursLeast!.Value, job.Times!.Value, job.Licences!.Value));
        Assert.Single(await system.AdsChangedSince(ad.ChangedAt));
        Assert.Empty(await system.AdsChangedSince(ad.ChangedAt.AddMilliseconds(1)));
    }

    static JobsShown Shown(Store store, Enrolment enrolment, OpenJob ad, MatchLimits limits)
    {
        var (places, none) = (new PlaceMap([]), new HashSet<Id<OpenJob>>());
        return JobsShown.To(Some.NewId<JobsShown>(), enrolment, SuggestedJobs.For(new(new(enrolment.ParticipantId.Value)), limits, MatchIndex.Build([], places), MatchIndex.Build([ad], places), none), limits, _ => "Renhold", store.Actor.StaffId, store.Now);
    }

    static JobAnswer Answer(Store store, Enrolment enrolment, Id<OpenJob> job, JobReply? reply) =>
        JobAnswer.Give(Some.NewId<JobAnswer>(), enrolment, (JobSource.Ad, job), ("Frukt og grønt", "Brygga", null), reply, "Vil ikke", null, store.Actor.StaffId, store.Now, store.Today);
}
