using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Who needs me and why, what is new, and my people.</summary>
[Declares(FieldGroup.Notes, Purpose.Support)]
public sealed class TodayModel(Store store, Visit visit, PackShelf shelf, Words words, AdsToTell ads, TimeProvider clock) : PageModel
{
    const int MostReferrals = 8, MostSuggested = 3;

    [BindProperty(SupportsGet = true)] public Shown Show { get; set; }
    [BindProperty(SupportsGet = true, Name = "at")] public int PageNumber { get; set; } = 1;

    public DateOnly Today => visit.Today;
    public bool Leads => visit.Actor.Persona == Persona.Leader;
    public IReadOnlyList<Deputyship> StandsIn => [.. visit.StandsIn.Where(d => visit.Actor.InsteadOf.Contains(d.StaffId))];
    public PersonList People { get; private set; } = new([], Shown.All, "/", null);
    public IReadOnlyList<(PersonRow Row, Need Need)> Needs { get; private set; } = [];
    /// <summary>What I promised employers, or saw to, that is due by tomorrow.</summary>
    public IReadOnlyList<PromiseLine> Promises { get; private set; } = [];
    /// <summary>Leads whose next step has come, or whose rest is over.</summary>
    public IReadOnlyList<LeadLine> LeadsDue { get; private set; } = [];
    /// <summary>Employers of the coach's own people that one could ask for one more. A suggestion, so not pressing.</summary>
    public IReadOnlyList<LastingJob> OneMore { get; private set; } = [];
    /// <summary>Whom of the coach's own people new ads have come for that nobody has looked at; the most first. News, so not pressing.</summary>
    public IReadOnlyList<(Id<Enrolment> Enrolment, string Name, int Count)> NewAds { get; private set; } = [];
    /// <summary>How many of them are late or run out; what is good is not pressing, and neither is how long the method takes.</summary>
    public int Pressing => Needs.Count(n => n.Need is { IsGood: false, IsAboutMethod: false }) + Promises.Count + LeadsDue.Count;
    /// <summary>The own appointments of today, without those called off.</summary>
    public CalendarDay Day { get; private set; } = null!;
    /// <summary>The next one after today; null when none is planned.</summary>
    public AppointmentLine? Next { get; private set; }
    public IReadOnlyList<(Referral Referral, string Name)> Referrals { get; private set; } = [];
    public int ReferralCount { get; private set; }
    /// <summary>What a leader looks at first; null for a coach.</summary>
    public LeaderDay? Leading { get; private set; }

    /// <summary>What I began to write and did not save.</summary>
    public IReadOnlyList<WaitingDraft> Drafts { get; private set; } = [];
    public string SaysOf(WaitingDraft draft) => draft.About is { } name ? words["desk.today.draft-about", name, words.Since(draft.SavedAt, visit)] : words["desk.today.draft", words.Since(draft.SavedAt, visit)];

    /// <summary>When what stays due goes to the leader.</summary>
    public Escalation Escalation => new(visit.Organisation!.DaysUntilLeaderIsTold);

    public async Task OnGetAsync()
    {
        if (Leads) Leading = await LeaderDay.Of(store, shelf, visit.Units, Today, words);
        var rows = Leading is { IsLarge: true } ? [] : (await store.Running()).Select(r => new PersonRow(r, shelf, Today, words) { For = visit.InsteadOf(r.Coaches), Unattended = Leading?.Unattended ?? [] }).ToList();
        People = new(rows, Show, "/", Leads ? await store.Staff.NamesOf(rows.SelectMany(r => r.Row.Coaches)) : null) { PageNumber = Math.Max(1, PageNumber) };
        Needs = [.. rows.SelectMany(r => Said(r).Select(n => (r, n)))
            .OrderByDescending(x => x.n.IsLate).ThenBy(x => x.n.IsAboutMethod).ThenBy(x => x.n.IsGood).ThenByDescending(x => x.n.Days)];
        Promises = await store.PromisesDue(Today.AddDays(1));
        LeadsDue = await store.LeadsDue(Today);
        if (!Leads) (OneMore, NewAds) = (await store.OneMoreLately(shelf, [.. rows.Where(r => r.Row.Job is not null).Select(r => r.Row.Id)], MostSuggested), await NewAdsAsync(rows));
        Day = new(Today, [.. (await store.Mine(Today, Today)).Where(l => !l.Appointment.IsCancelled)], [], Today, visit.Organisation!.ClockAt(clock.GetUtcNow()));
        if (Day.IsEmpty) Next = await store.MyNextAfter(Today);
        Drafts = await WaitingDraft.Of(store);
        (ReferralCount, Referrals) = await store.LongestWaiting(MostReferrals);
    }

    async Task<IReadOnlyList<(Id<Enrolment>, string, int)>> NewAdsAsync(List<PersonRow> mine)
    {
        var counts = await ads.CountsAsync();
        return counts.Count == 0 ? [] : [.. mine.Where(r => counts.ContainsKey(r.Row.Id)).Select(r => (r.Row.Id, r.Row.Name, counts[r.Row.Id])).OrderByDescending(line => line.Item3)]; // of equal ones by name, as they stood;
    }

    // One line about the person, one about the employer, one about a decision, one about the method. A leader sees what is due only when it is passed on.
    IEnumerable<Need> Said(PersonRow row)
    {
        var needs = row.Needs.Where(n => Leading is null || n.DueSince is null || (Leading.AnswersFor.Contains(row.Row.UnitId) && Escalation.IsWithLeader(n, Today, row.IsSomebodyThere))).ToList();
        return needs.Where(n => !n.StandsAlone).Take(1).Concat(needs.Where(n => n.StandsAlone));
    }
}
