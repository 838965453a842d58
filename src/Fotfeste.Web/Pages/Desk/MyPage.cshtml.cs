using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The participant's own page, to be shown or printed: next meeting, goal, what is agreed, who helps, where we are, and who can read what. In easy-read words unless somebody chooses otherwise.</summary>
[Declares(FieldGroup.Notes, Purpose.Support)]
public sealed class MyPageModel(Store store, Visit visit, PackShelf shelf, Words words) : PageModel
{
    /// <summary>So many days a change of coach is told of after it has happened.</summary>
    const int ChangeIsNews = 30;

    [FromRoute] public Id<Enrolment> Id { get; set; }
    [BindProperty(SupportsGet = true, Name = "text")] public TextLevel Text { get; set; } = TextLevel.Easy;

    public Enrolment Enrolment { get; private set; } = null!;
    public string PersonName { get; private set; } = "";
    /// <summary>How the page says hello: the first of the names, or the whole of a code.</summary>
    public string FirstName { get; private set; } = "";
    /// <summary>The next appointment with the person; null when none is planned.</summary>
    public AppointmentLine? Next { get; private set; }
    /// <summary>Who comes, or came lately, instead of whom, and the word to the person about it.</summary>
    public IReadOnlyList<(string Says, Sealed Note)> Changes { get; private set; } = [];
    /// <summary>What the two agreed when they last met or spoke; may be empty.</summary>
    public Sealed NextStep { get; private set; } = Sealed.Nothing;
    public AgreedRhythm Rhythm { get; private set; } = null!;
    /// <summary>Who is with the person today, on which side when not on both, and the number at work.</summary>
    public IReadOnlyList<(string Name, string Role, string? Phone)> Helpers { get; private set; } = [];
    /// <summary>Which of them are away today, and who helps meanwhile.</summary>
    public IReadOnlyList<AwayColleague> Away { get; private set; } = [];
    public PhaseSteps? Steps { get; private set; }
    public IReadOnlyList<string> Readers { get; private set; } = [];
    /// <summary>Who around the person may be told something today, because the person has agreed to it.</summary>
    public IReadOnlyList<PersonAround> Told { get; private set; } = [];
    /// <summary>What employers may hear today, which of them, null for every employer, and which of those do not.</summary>
    public IReadOnlyList<(string? Whom, Disclosure Agreed, string ButNot)> Heard { get; private set; } = [];
    /// <summary>The interview that the next appointment is; null when it is another meeting.</summary>
    public InterviewLine? Interview { get; private set; }
    /// <summary>What was handed over to others, one line each, the latest first.</summary>
    public IReadOnlyList<string> Given { get; private set; } = [];
    public DateOnly Today => visit.Today;
    public bool IsRunning => Enrolment.Support.Until is null || Enrolment.Support.Until >= Today;

    public async Task OnGetAsync()
    {
        words.Level = Text;
        Enrolment = await store.Enrolments.ById(Id);
        var person = await store.Participants.AsNoTracking().SingleAsync(p => p.Id == Enrolment.ParticipantId);
        (PersonName, FirstName) = (person.Name, person.IsCode ? person.Name : person.Name.Split(' ')[0]);
        Rhythm = (await store.RhythmOf(Enrolment)).On(Today);
        var coaches = await store.CoachesWith(Enrolment);
        Readers = await store.ReadersAmong(coaches, Enrolment, visit.Units);
        Told = [.. (await store.Around.Of(person.Id, Today)).Where(a => a.MayKnowOn(Today) != MayKnow.Nothing)];
        Given = [.. (await store.HandedOver.Of(Id)).Select(g => $"{g.Receiver.Reveal()}: {words.Of(g.Part)}, {words.Day(visit.Organisation!.DayAt(g.GivenAt))}")];
        if (!IsRunning) return;
        await HearAsync();
        var here = coaches.Where(c => c.EnrolmentId == Id && c.Days.Covers(Today)).ToList();
        (Helpers, Away) = (await HelpersAsync(here), await store.AwayFrom(person.Id, [.. here.Select(c => c.Id)]));
        var interviews = (await store.InterviewsOf(Id)).Where(i => i.IsAhead(Today) && i.Meeting is not null).ToLookup(i => i.Meeting!.Id);
        Next = (await store.AheadOf(Id)).FirstOrDefault(l => l.Appointment.With == ContactParty.Person || interviews.Contains(l.Appointment.Id));
        Interview = Next is null ? null : interviews[Next.Appointment.Id].FirstOrDefault();
        NextStep = await store.Contacts.AgreedWithPerson(Id);
        Changes = await ChangesAsync();
        if (new MethodClock(Enrolment.Support, Enrolment.Stays, shelf).Current is { } clock) Steps = PhaseSteps.Of(clock, words, Today);
    }

    /// <summary>Who comes, calls or writes, as a sentence.</summary>
    public string WhoOf(AppointmentLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Appointment.Kind switch
        {
            ContactKind.Meeting => words["mypage.who-meeting", line.Staff],
            ContactKind.AtWork => words["mypage.who-at-work", line.Staff],
            ContactKind.Phone => words["mypage.who-phone", line.Staff],
            ContactKind.Message => words["mypage.who-message", line.Staff],
            ContactKind.Visit => words["mypage.who-visit", line.Staff],
        };
    }

    /// <summary>The day with its weekday; today and tomorrow are called so, too.</summary>
    public string DayOf(AppointmentLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var day = line.Appointment.Day;
        return day.DayNumber - Today.DayNumber <= 1 ? $"{words.DaysAgo(day, Today)}, {words.DayInside(day)}." : $"{words.LongDay(day)}.";
    }

    /// <summary>The place as it was written, else which kind of place.</summary>
    public string PlaceOf(AppointmentLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Appointment.Location.IsEmpty ? words.Of(line.Appointment.Place) : line.Appointment.Location.Reveal();
    }

    /// <summary>What the person has agreed that somebody around may be told, and to when.</summary>
    public string WhatIsTold(PersonAround around)
    {
        ArgumentNullException.ThrowIfNull(around);
        var told = around.MayKnowOn(Today) switch
        {
            MayKnow.Nothing => "",
            MayKnow.ThatWeMeet => words["mypage.told-meet"],
            MayKnow.Job => words["mypage.told-job"],
            MayKnow.Plan => words["mypage.told-plan"],
            MayKnow.AllAgreed => words["mypage.told-all"],
        };
        return around.Agreed.Until is { } last ? $"{told} {words["mypage.told-until", words.Day(last)]}" : told;
    }

    /// <summary>The steps by name, with the step before the method in front for whoever is in it.</summary>
    public static IEnumerable<(string Name, bool IsNow)> Way(PhaseSteps steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return (steps.IsBefore ? [(steps.Before!, true)] : Enumerable.Empty<(string, bool)>()).Concat(steps.Names.Select((name, at) => (name, at == steps.At)));
    }

    async Task<IReadOnlyList<(string, Sealed)>> ChangesAsync()
    {
        var changes = (await store.CoachChanges.Of(Id)).Where(c => c.Day >= Today.AddDays(-ChangeIsNews)).ToList();
        var names = await store.Staff.NamesOf(changes.Select(c => c.ToId));
        return [.. changes.Select(c => (words[c.Day > Today ? "mypage.change-coming" : "mypage.change-since", words.DayInside(c.Day), names[c.ToId]], c.Note))];
    }

    async Task HearAsync()
    {
        var isProtected = await store.ProtectionOf(Enrolment.ParticipantId) is not null; // named to nobody but by name
        var given = await store.Disclosures.Of(Id);
        var heard = MayHear.On(Today, Enrolment, isProtected, given);
        var firms = await store.Employers.NamesOf([.. given.Select(d => d.EmployerId).OfType<Id<Employer>>().Distinct()]);
        Heard = [.. heard.Select(h => (h.Agreed.EmployerId is { } firm ? firms.GetValueOrDefault(firm, "") : null, h.Agreed, words.List([.. h.ButNot.Select(one => firms.GetValueOrDefault(one, ""))])))];
    }

    async Task<IReadOnlyList<(string, string, string?)>> HelpersAsync(IReadOnlyList<CoachWith> coaches)
    {
        var ids = coaches.Select(c => c.Id).ToList();
        var phones = await store.Staff.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.WorkPhone);
        return [.. coaches.Select(c => (c.Name, c.Role == CoachRole.Whole ? "" : words.Of(c.Role), phones.GetValueOrDefault(c.Id)))];
    }
}
