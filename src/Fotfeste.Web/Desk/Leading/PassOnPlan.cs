using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>People on their way to other coaches: worked out to be looked at, and again to be saved. One obstacle, and nobody is passed on.</summary>
public sealed class PassOnPlan
{
    public required IReadOnlyList<PassOnLine> Lines { get; init; }
    public required IReadOnlyList<LoadChange> Loads { get; init; }
    public required IReadOnlyList<CoachChange> Changes { get; init; }

    public IEnumerable<string> Obstacles => Lines.SelectMany(l => l.Obstacles).Distinct();

    /// <param name="store">The leader's.</param>
    /// <param name="people">Chosen, each with whom they go to and the word to them.</param>
    /// <param name="from">Whose people they are; null for those without a coach.</param>
    /// <param name="day">The new coach's first day.</param>
    /// <param name="together">Of this one go.</param>
    /// <param name="isPreview">Nothing will be saved.</param>
    public static async Task<PassOnPlan> Of(Store store, IReadOnlyList<(PersonToPassOn Person, Id<StaffMember> To, string Note)> people, Id<StaffMember>? from, DateOnly day, Id<CoachChange> together, bool isPreview)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(people);
        var coaches = await store.CoachesOn(day);
        var names = await store.Staff.NamesOf([.. people.Select(p => p.To), .. from is { } giver ? [giver] : Array.Empty<Id<StaffMember>>()]);
        var enrolments = (await (isPreview ? store.Enrolments.AsNoTracking() : store.Enrolments).WithAssignments([.. people.Select(p => p.Person.Id)])).ToDictionary(e => e.Id);
        var named = await store.NamedCoaches([.. people.Select(p => p.Person.Id)]);
        List<PassOnLine> lines = [];
        List<CoachChange> changes = [];
        foreach (var (person, to, note) in people)
        {
            var enrolment = enrolments.GetValueOrDefault(person.Id) ?? throw new NotHere();
            List<string> obstacles = [];
            if (to != default && !coaches.Any(c => c.Id == to && c.Units.Contains(person.UnitId))) obstacles.Add("participants.coach-elsewhere");
            if (to != default && named.TryGetValue(person.Id, out var those) && !those.Contains(to)) obstacles.Add("leading.not-named");
            try
            {
                changes.Add(CoachChange.Decide(Id<CoachChange>.New(store.Now), enrolment, from, to, day, note, together, store.Actor.StaffId, store.Now, store.Actor.Today));
            }
            catch (Refusal refusal)
            {
                obstacles.AddRange(refusal.Codes);
            }
            lines.Add(new(person, names.GetValueOrDefault(to, ""), obstacles.Count == 0 && changes[^1].BegunId is null, obstacles));
        }
        return new() { Lines = lines, Changes = changes, Loads = await LoadsAsync(store, people, changes, names, from, day) };
    }

    static async Task<IReadOnlyList<LoadChange>> LoadsAsync(Store store, IReadOnlyList<(PersonToPassOn Person, Id<StaffMember> To, string Note)> people, List<CoachChange> changes, Dictionary<Id<StaffMember>, string> names, Id<StaffMember>? from, DateOnly day)
    {
        var programmes = people.Select(p => p.Person).DistinctBy(p => p.ProgrammeId).ToDictionary(p => p.ProgrammeId, p => p.Programme);
        var programmeOf = people.ToDictionary(p => p.Person.Id, p => p.Person.ProgrammeId);
        var loads = await store.LoadOf([.. people.Select(p => p.To).Append(from ?? default).Where(id => id != default).Distinct()], [.. programmes.Keys], day);
        return
        [
            .. from load in loads
               let own = changes.Where(c => programmeOf[c.EnrolmentId] == load.Programme).ToList()
               let gains = own.Count(c => c.ToId == load.Coach && c.BegunId is not null)
               let gives = own.Count(c => c.FromId == load.Coach && c.EndedId is not null)
               where gains + gives > 0
               orderby names[load.Coach], programmes[load.Programme]
               select new LoadChange(names[load.Coach], programmes[load.Programme], load.Load, load.Load with { Participants = load.Load.Participants + gains - gives }),
        ];
    }
}
