using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>A card to leave with one employer: who answers for us and who stands in, when we come next and what we promised. Of people it says what they have agreed to, and nothing else.</summary>
[Declares(FieldGroup.Employer, Purpose.Support)]
public sealed class CardModel(Store store, Visit visit, Words words) : FormPage
{
    [FromRoute] public Id<Employer> Id { get; set; }
    /// <summary>Who stands on the card as the deputy; null when it is not chosen.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "offer.deputy")] public Id<StaffMember>? Deputy { get; set; }

    public Employer Employer { get; private set; } = null!;
    public StaffMember Coach { get; private set; } = null!;
    public StaffMember? StandsIn { get; private set; }
    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];
    /// <summary>The next time that somebody comes, with day and hour.</summary>
    public Appointment? Next { get; private set; }
    /// <summary>What we promised, as the employer may read it, and by when.</summary>
    public IReadOnlyList<(string What, DateOnly By)> Promised { get; private set; } = [];
    public string Organisation => visit.Organisation!.Name;

    public override async Task PrepareAsync()
    {
        Employer = await store.Employers.ById(Id);
        var me = visit.Actor.StaffId;
        Coach = await store.Staff.ById(me);
        var who = (await store.RotaAround(me, visit.Units)).DeputiesFor(me, new(visit.Today, visit.Today));
        var colleagues = await store.Staff.AsNoTracking().Where(s => who.Contains(s.Id)).OrderBy(s => s.Name).ThenBy(s => s.Id).Take(MostColleagues).ToListAsync();
        Colleagues = [.. colleagues.Select(s => Choice.Of(s.Id, s.Name))];
        StandsIn = Deputy is { } chosen ? colleagues.Find(s => s.Id == chosen) ?? throw new NotHere() : null;
        Next = (await store.AheadWith(Id)).FirstOrDefault(l => l.Appointment.With is ContactParty.Employer or ContactParty.Mentor)?.Appointment;
        var ours = (await store.PromisesWith(Id)).Select(l => l.Promise).Where(p => !p.IsTheirs).ToList();
        var about = await store.IntroductionsTo(Id, [.. ours.Select(p => p.EnrolmentId).OfType<Id<Enrolment>>().Distinct()]);
        Promised = [.. ours.Select(p => (Said(p, about), p.DueOn))];
    }

    const int MostColleagues = 50;

    // Of a promise about somebody the coach's own words stay in the house: the card says about whom, as far as they have agreed to it.
    string Said(PromiseMade promise, Dictionary<Id<Enrolment>, Introduction> about) =>
        promise.EnrolmentId is { } enrolment ? words["offer.promise-about", words.Called(about.GetValueOrDefault(enrolment) ?? Introduction.Nobody)] : promise.What.Reveal();
}
