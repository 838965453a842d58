using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class CaseloadImportTests
{
    [Theory, OnBoth]
    public async Task A_whole_caseload_comes_in_and_the_trail_agrees_with_it(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await using var store = house.AsSystem();

        var outcome = await Handed.TakeIn(store, Handed.WholeSet);

        Assert.Empty(outcome.Problems);
        Assert.Equal(Handed.WholeSet.Select(f => Path.GetFileNameWithoutExtension(f.Name)).Order(), outcome.Counts.Select(c => c.Table).Order());
        Assert.All(outcome.Counts, c => Assert.Equal((c.Table, c.Rows), (c.Table, c.New)));
        await using var after = house.AsSystem();
        var enrolment = await after.Enrolments.Include(e => e.Phases).Include(e => e.Assignments).SingleAsync(e => e.Reference == "E1");
        Assert.Equal(("first", 3, 2), (enrolment.CurrentPhase!.Code, enrolment.Phases.Count, enrolment.Assignments.Count));
        Assert.Equal(new DateOnly(2025, 2, 9), enrolment.Phases.MinBy(p => p.Days.From)!.Days.Until);
        Assert.Equal("work", (await after.Enrolments.SingleAsync(e => e.Reference == "E0")).Destination);
        Assert.Equal(new DateOnly(2023, 11, 1), (await after.Terms.SingleAsync(t => t.Form == "permanent")).Days.Until);
        Assert.Null((await AuditVerification.RunAsync(after)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task The_same_files_again_change_nothing(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await using (var first = house.AsSystem()) await Handed.TakeIn(first, Handed.WholeSet);
        var before = await Written(house);
        await using var store = house.AsSystem();

        var outcome = await Handed.TakeIn(store, Handed.WholeSet);

        Assert.Empty(outcome.Problems);
        Assert.DoesNotContain(outcome.Counts, c => c.New + c.Updated > 0);
        Assert.Equal(before, await Written(house));
    }

    [Theory, OnBoth]
    public async Task A_withdrawn_contact_stays_withdrawn_when_its_row_comes_again(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await using (var first = house.AsSystem()) await Handed.TakeIn(first, Handed.WholeSet);
        await using (var store = house.AsSystem())
        {
            var contact = await store.Contacts.SingleAsync(c => c.Reference == "K1");
            contact.Withdraw(WithdrawalReason.Mistake, (contact.CoachId ?? (await store.Staff.FirstAsync()).Id), store.Now);
            await store.SaveChangesAsync();
        }
        await using var again = house.AsSystem();

        var outcome = await Handed.TakeIn(again, ("contacts.csv", "reference;enrolment;day;minutes;note\nK1;E1;2025-02-01;35;Enda en gang"));

        Assert.Empty(outcome.Problems);
        await using var after = house.AsSystem();
        Assert.False(await after.Contacts.AnyAsync(c => c.Reference == "K1"));
        Assert.NotEqual("Enda en gang", (await after.AlsoWithdrawn().SingleAsync(c => c.Reference == "K1")).Content.Note.Reveal());
    }

    [Theory, OnBoth]
    public async Task A_row_with_a_known_reference_updates_that_record_and_no_other(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await using (var first = house.AsSystem()) await Handed.TakeIn(first, Handed.WholeSet);
        await using var store = house.AsSystem();

        var outcome = await Handed.TakeIn(store,
            ("participants.csv", "reference;name;phone\nP1;Åse Brien;\nP2;Bo Li;87654321"),
            ("contacts.csv", "reference;enrolment;day;minutes;note\nK1;E1;2025-02-01;35;Lang prat"),
            ("phases.csv", "enrolment;phase;from\nE1;first;2025-01-10\nE1;second;2025-02-20"),
            ("jobs.csv", "reference;enrolment;form;from;until;hours;end_reason\nA1;E1;permanent;2025-06-01;2025-10-01;25;own-choice"),
            ("enrolments.csv", "reference;participant;unit;programme;from;until;exit_reason;destination\nE1;P1;N;J;2025-01-10;2026-01-31;moved;other"));

        Assert.Empty(outcome.Problems);
        Assert.Equal([new("participants", 0, 2, 0), new("enrolments", 0, 1, 0), new("phases", 1, 1, 0), new("jobs", 0, 1, 0), new TableCount("contacts", 0, 1, 0)], outcome.Counts);
        await using var after = house.AsSystem();
        var person = await after.Participants.SingleAsync(p => p.Reference == "P1");
        Assert.Equal(("Åse Brien", "12345678"), (person.Name, (await after.Particulars.Of(person.Id)).Phone.Reveal()));
        var enrolment = await after.Enrolments.Include(e => e.Phases).Include(e => e.Assignments).SingleAsync(e => e.Reference == "E1");
        Assert.Equal(["first 2025-01-10 2025-02-19", "second 2025-02-20 2026-01-31"],
            enrolment.Phases.Where(p => !p.IsWithdrawn).OrderBy(p => p.Days.From).Select(p => $"{p.Code} {p.Days.From:O} {p.Days.Until:O}"));
        Assert.Contains(enrolment.Assignments, a => a.Days.Until == new DateOnly(2026, 1, 31));
        var contact = await after.Contacts.Include(c => c.Revisions).SingleAsync(c => c.Reference == "K1");
        Assert.Equal(("Lang prat", "Første prat", (Id<StaffMember>?)null), (contact.Content.Note.Reveal(), contact.Revisions.Single().Content.Note.Reveal(), contact.Revisions.Single().CorrectedBy));
        var terms = (await after.EmploymentSpells.Include(j => j.Terms).SingleAsync(j => j.Reference == "A1")).Terms.Single();
        Assert.Equal(("permanent", new Hours(25), new DateRange(new(2025, 6, 1), new(2025, 10, 1))), (terms.Form, terms.Hours, terms.Days));
        Assert.Null((await AuditVerification.RunAsync(after)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task An_error_in_the_last_row_keeps_everything_out(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await using var store = house.AsSystem();

        var outcome = await Handed.TakeIn(store, Handed.With("incomes.csv", text => text + "\nE9;social-assistance;2025-01-10"));

        Assert.Equal(new Problem("incomes.csv", 3, "enrolment", "E9", "import.unknown-reference", "enrolments"), outcome.Problems.Single());
        await using var after = house.AsSystem();
        Assert.Equal(0, await after.Participants.CountAsync() + await after.Units.CountAsync() + await after.Audit.CountAsync());
    }

    [Theory, OnBoth]
    public async Task Every_problem_is_named_at_once_with_its_place(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.AsSystem();

        var outcome = await Handed.TakeIn(store,
            ("organisation.csv", "name;country;language;time_zone\nFjordland;NO;sv;Europe/Oslo"),
            ("enrolments.csv", "reference;participant;unit;programme;from\nE1;P2;Nord;Jobb først;2025-12-06\nE2;P2;Sør;Jobb først;2025-12-06"),
            ("contacts.csv", "reference;enrolment;day;minutes\nK1;E3;2026-03-01;mange\nK2;E4;2099-01-01;5"),
            ("jobs.csv", "reference;enrolment;form;from\nA1;E3;gig;2026-03-01"));

        Assert.Equal(
            [
                "organisation.csv 2 language sv import.organisation-differs",
                "enrolments.csv 2 participant P2 import.belongs-elsewhere",
                "enrolments.csv 3 unit Sør import.belongs-elsewhere",
                "contacts.csv 2 minutes mange import.not-a-number",
                "contacts.csv 3 day 2099-01-01 import.day-ahead",
                "jobs.csv 2 form gig import.unknown-code",
            ],
            outcome.Problems.OrderBy(p => Array.IndexOf(["organisation.csv", "enrolments.csv", "contacts.csv", "jobs.csv"], p.File)).Select(p => $"{p.File} {p.Row} {p.Column} {p.Value} {p.Code}"));
    }

    [Theory, OnBoth]
    public async Task What_a_coach_has_corrected_stands_when_the_old_row_comes_again(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await using (var first = house.AsSystem()) await Handed.TakeIn(first, Handed.WholeSet);
        await using (var desk = house.AsSystem())
        {
            var contact = await desk.Contacts.Include(c => c.Revisions).SingleAsync(c => c.Reference == "K1");
            var enrolment = await desk.Enrolments.ById(contact.EnrolmentId!.Value);
            contact.Correct(Some.NewId<ContactRevision>(), enrolment, contact.Content with { Minutes = 5 }, contact.CoachId!.Value, desk.Now, Some.Day);
            enrolment.MoveTo(Some.NewId<PhaseSpell>(), Some.Method, "second", Some.Day, null, Some.Day);
            await desk.SaveChangesAsync();
        }
        await using var store = house.AsSystem();

        var outcome = await Handed.TakeIn(store, Handed.WholeSet);

        Assert.True(outcome.IsClean && outcome.ChangesNothing, string.Join(' ', outcome.Counts));
        await using var after = house.AsSystem();
        Assert.Equal(5, (await after.Contacts.SingleAsync(c => c.Reference == "K1")).Content.Minutes);
        Assert.Equal("second", (await after.Enrolments.Include(e => e.Phases).SingleAsync(e => e.Reference == "E1")).CurrentPhase!.Code);
    }

    [Theory, OnBoth]
    public async Task A_coach_whom_the_file_newly_names_takes_over_today(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await using (var first = house.AsSystem()) await Handed.TakeIn(first, Handed.WholeSet.Where(f => f.Name != "assignments.csv").ToArray());
        (string, string) changed = ("enrolments.csv", "reference;participant;unit;programme;from;coach\nE1;P1;N;J;2025-01-10;C2");

        foreach (var expected in new[] { 1, 0 })
        {
            await using var store = house.AsSystem();
            var outcome = await Handed.TakeIn(store, changed);
            Assert.Equal(expected, outcome.Counts.Sum(c => c.New + c.Updated));
        }

        await using var after = house.AsSystem();
        var days = (await after.Enrolments.Include(e => e.Assignments).SingleAsync(e => e.Reference == "E1")).Assignments.OrderBy(a => a.Days.From).Select(a => a.Days);
        Assert.Equal([new(new(2025, 1, 10), Some.Day.AddDays(-1)), DateRange.Open(Some.Day)], days);
    }

    static async Task<string> Written(TestStore house)
    {
        await using var store = house.AsSystem();
        var lines = await store.Audit.CountAsync(e => e.Action != "read");
        return $"{lines} {await store.Enrolments.SumAsync(e => e.Version)} {await store.Participants.SumAsync(e => e.Version)} {await store.Contacts.SumAsync(e => e.Version)} {await store.EmploymentSpells.SumAsync(e => e.Version)} {await store.Units.SumAsync(e => e.Version)}";
    }
}
