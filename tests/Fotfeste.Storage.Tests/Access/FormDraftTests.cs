using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class FormDraftTests
{
    [Theory, OnBoth]
    public async Task A_draft_is_the_writers_alone_whoever_leads_or_runs_the_house(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, subject) = (house.Team.Coaches[0], house.Team.Enrolments[0].Id.Value);
        await KeepAsync(house, ida, Some.NewId<FormDraft>(), "contact", subject, "Halvferdig");

        Assert.Equal("Halvferdig", await Read(ida, "contact", subject));
        Assert.Null(await Read(ida, "goal", subject));
        Assert.Null(await Read(ida, "contact", house.Team.Enrolments[1].Id.Value));
        Assert.Null(await Read(ida, "contact", null));
        foreach (var other in new[] { house.Team.Coaches[1], house.Team.NorthLeader, house.Team.Administrator, house.Team.Evaluator }) Assert.Null(await Read(other, "contact", subject));
        await using var system = house.AsSystem();
        await using var nobody = house.Address.Open();
        Assert.Equal((0, 0), (await system.Drafts.CountAsync(), await nobody.Drafts.CountAsync()));

        async Task<string?> Read(StaffMember who, string form, Guid? about)
        {
            await using var store = house.As(who);
            return (await store.DraftOf(form, about))?.Content.Reveal();
        }
    }

    [Theory, OnBoth]
    public async Task The_same_drawing_is_one_draft_another_drawing_another_and_the_latest_comes_first(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, one, two) = (house.Team.Coaches[0], Some.NewId<FormDraft>(), Some.NewId<FormDraft>());

        await KeepAsync(house, ida, one, "contact", null, "Først");
        await KeepAsync(house, ida, one, "contact", null, "Først, og mer");
        await KeepAsync(house, ida, two, "contact", null, "Sist");

        await using var store = house.As(ida);
        Assert.Equal(2, await store.Drafts.CountAsync());
        Assert.Equal("Sist", (await store.DraftOf("contact", null))!.Content.Reveal());
        Assert.Equal("Først, og mer", (await store.DraftOf("contact", null, one))!.Content.Reveal());
        Assert.Null(await store.DraftOf("goal", null, one));
    }

    [Theory, OnBoth]
    public async Task Once_closed_nothing_is_left_and_a_late_word_does_not_bring_it_back(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, id, never) = (house.Team.Coaches[0], Some.NewId<FormDraft>(), Some.NewId<FormDraft>());
        await KeepAsync(house, ida, id, "contact", null, "Halvferdig");
        await using (var store = house.As(ida))
        {
            await store.CloseDraft(New(house, ida, id, "contact", null), default);
            await store.CloseDraft(New(house, ida, never, "contact", null), default); // saved before the first word was kept
        }

        Assert.True((await KeepAsync(house, ida, id, "contact", null, "Sent")).IsClosed);
        Assert.True((await KeepAsync(house, ida, never, "contact", null, "Sent")).IsClosed);

        await using var after = house.As(ida);
        Assert.Null(await after.DraftOf("contact", null));
        Assert.All(await after.Drafts.ToListAsync(), d => Assert.True(d.Content.IsEmpty));
    }

    [Theory, OnBoth]
    public async Task After_72_hours_it_is_not_offered_and_the_sweep_takes_it(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, odd) = (house.Team.Coaches[0], house.Team.Coaches[1]);
        await KeepAsync(house, ida, Some.NewId<FormDraft>(), "contact", null, "Gammel");
        house.Clock.Day = Some.Day.AddDays(2);
        await KeepAsync(house, odd, Some.NewId<FormDraft>(), "contact", null, "Ny");
        house.Clock.Day = Some.Day.AddDays(3); // 72 hours and a millisecond

        await using var store = house.As(ida);
        Assert.Null(await store.DraftOf("contact", null));
        await using var sweeper = house.Address.Open();
        Assert.Equal((1, 0), (await sweeper.ForSweep(default), await sweeper.ForSweep(default)));
        await using var other = house.As(odd);
        Assert.Equal("Ny", (await other.DraftOf("contact", null))!.Content.Reveal());
    }

    [Theory, OnBoth]
    public async Task A_draft_leaves_no_line_in_the_trail_and_nobody_writes_one_for_somebody_else(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, odd) = (house.Team.Coaches[0], house.Team.Coaches[1]);
        await using var before = house.AsSystem();
        var lines = await before.Audit.CountAsync();

        await KeepAsync(house, ida, Some.NewId<FormDraft>(), "contact", null, "canary");
        await using (var store = house.As(odd))
            await Assert.ThrowsAsync<NotHere>(() => store.KeepDraft(New(house, ida, Some.NewId<FormDraft>(), "contact", null), new("Falsk"), null, default));
        await using (var system = house.AsSystem())
            await Assert.ThrowsAsync<NotHere>(() => system.KeepDraft(New(house, ida, Some.NewId<FormDraft>(), "contact", null), new("Falsk"), null, default));

        Assert.Equal(lines, await before.Audit.CountAsync());
        Assert.Null((await AuditVerification.RunAsync(before)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task Who_only_writes_keeps_and_reads_the_own_drafts_and_sees_nothing_else(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var ida = house.Team.Coaches[0];
        await using var writer = house.Address.OpenAs(FormDraft.WriterOnly(ida.OrganisationId, ida.Id));

        Assert.Equal("Etter at økten var over", (await writer.KeepDraft(New(house, ida, Some.NewId<FormDraft>(), "contact", null), new("Etter at økten var over"), null, default)).Content.Reveal());

        Assert.Equal((0, 0, 0), (await writer.Participants.CountAsync(), await writer.Enrolments.CountAsync(), await writer.Contacts.CountAsync()));
        writer.Add(Some.Participant("Ny", house.Team.Organisation.Id));
        await Assert.ThrowsAsync<NotHere>(() => writer.SaveChangesAsync());
    }

    [Theory, OnBoth]
    public async Task Of_words_that_come_at_the_same_moment_or_in_the_wrong_order_those_typed_last_stand_and_none_is_refused(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, id) = (house.Team.Coaches[0], Some.NewId<FormDraft>());

        await Task.WhenAll(new[] { 3, 6, 1, 8, 2, 7, 5, 4 }.Select(n => KeepAsync(house, ida, id, "contact", null, $"Ord {n}", n)));
        var late = await KeepAsync(house, ida, id, "contact", null, "Ord 6, og noe", 6);

        await using var store = house.As(ida);
        var stands = await store.Drafts.SingleAsync();
        Assert.Equal(("Ord 8", 8L, 8L), (stands.Content.Reveal(), stands.Moment, late.Moment));
        await KeepAsync(house, ida, id, "contact", null, "Sendt som helt skjema");
        Assert.Equal("Sendt som helt skjema", (await store.DraftOf("contact", null))!.Content.Reveal());
    }

    [Theory, OnBoth]
    public async Task Closed_while_words_come_in_it_is_closed_and_empty(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, id) = (house.Team.Coaches[0], Some.NewId<FormDraft>());
        await KeepAsync(house, ida, id, "contact", null, "Ord 1", 1);

        await Task.WhenAll(Enumerable.Range(2, 6).Select(n => n == 4 ? CloseAsync() : KeepAsync(house, ida, id, "contact", null, $"Ord {n}", n)));

        await using var store = house.As(ida);
        var stands = await store.Drafts.SingleAsync();
        Assert.Equal((true, true), (stands.IsClosed, stands.Content.IsEmpty));

        async Task CloseAsync()
        {
            await using var own = house.As(ida);
            await own.CloseDraft(New(house, ida, id, "contact", null), default);
        }
    }

    // Between the reading and the writing of the one comes the other, so that the race is run to its end each time.
    [Theory, OnBoth]
    public async Task Whoever_read_before_another_wrote_reads_again(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, id) = (house.Team.Coaches[0], Some.NewId<FormDraft>());
        await KeepAsync(house, ida, id, "contact", null, "Ord 1", 1);
        await using var slow = house.As(ida);
        var read = await slow.Drafts.SingleAsync();
        await KeepAsync(house, ida, id, "contact", null, "Ord 3", 3);

        var stands = await slow.KeepDraft(New(house, ida, id, "contact", null), new("Ord 2"), 2, default); // its row is the one it read before

        Assert.Equal(("Ord 3", 3L), (stands.Content.Reveal(), stands.Moment));
        Assert.NotSame(read, stands);
    }

    static FormDraft New(TestStore house, StaffMember who, Id<FormDraft> id, string form, Guid? subject) => new(id, house.Team.Organisation.Id, who.Id, form, subject);

    static async Task<FormDraft> KeepAsync(TestStore house, StaffMember who, Id<FormDraft> id, string form, Guid? subject, string words, long? typed = null)
    {
        await using var store = house.As(who);
        return await store.KeepDraft(New(house, who, id, form, subject), new(words), typed, default);
    }
}
