using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>What belongs to one employer and is the whole team's to see: places, people to call, who knows whom, departments, and whether to leave it in peace.</summary>
public sealed record EmployerSides(Employer Employer, IReadOnlyList<Workplace> Places, IReadOnlyList<ContactPerson> People, IReadOnlyList<KnownBy> Known, DoNotContact? Quiet, string? QuietBy, Employer? PartOf, IReadOnlyList<Employer> Departments)
{
    public static async Task<EmployerSides> Of(Store store, Employer employer, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(employer);
        var people = await store.ContactPeople.Of(employer.Id);
        var known = await store.Acquaintances.Of(employer.Id);
        var quiet = await store.DoNotContacts.On(employer.Id, today);
        var staff = known.Select(k => k.StaffId).Concat(quiet is null ? [] : [quiet.SaidBy]).Distinct().ToList();
        var names = await store.Staff.Where(s => staff.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name);
        return new(employer, await store.Workplaces.Of(employer.Id), people, [.. known.Select(k => new KnownBy(k, names.GetValueOrDefault(k.StaffId, ""), people.FirstOrDefault(p => p.Id == k.ContactPersonId)?.Name.Reveal()))],
            quiet, quiet is null ? null : names.GetValueOrDefault(quiet.SaidBy), employer.PartOfId is { } whole ? await store.Employers.ById(whole) : null, await store.Employers.DepartmentsOf(employer.Id));
    }
}
