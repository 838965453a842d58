using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class EmployerQueries
{
    const int MostShown = 10, MostOffered = 300, MostCounted = 1000;

    /// <exception cref="NotHere">Invented, another organisation's, or not for this persona.</exception>
    public static async Task<Employer> ById(this DbSet<Employer> employers, Id<Employer> id) =>
        await employers.SingleOrDefaultAsync(e => e.Id == id) ?? throw new NotHere();

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<Employer> employers, Id<Employer> id) => employers.AnyAsync(e => e.Id == id);

    /// <summary>One page of those whose name holds the words, by name, and how many there are in all; only those among others where such are given.</summary>
    public static async Task<(List<Employer> Rows, int Total)> Page(this DbSet<Employer> employers, string words, int skip, int take, IQueryable<Id<Employer>>? among = null)
    {
        var named = employers.AsNoTracking().Named(words);
        var found = among is null ? named : named.Where(e => among.Contains(e.Id));
        return (await found.ByName().Skip(skip).Take(take).ToListAsync(), await found.CountAsync());
    }

    /// <summary>How many each of these words finds, by one question; null where there are more employers than are counted at a glance.</summary>
    public static async Task<IReadOnlyDictionary<string, int>?> FoundBy(this DbSet<Employer> employers, IReadOnlyCollection<string> searches)
    {
        if (searches.Count == 0) return null;
        var keys = await employers.Select(e => EF.Property<string>(e, NameKeys.SearchKey)).Take(MostCounted + 1).ToListAsync();
        return keys.Count > MostCounted ? null : searches.Distinct().ToDictionary(search => search, search => keys.Count(key => NameKeys.Holds(key, search)));
    }

    /// <summary>Names to offer while somebody types, by name; in a large organisation only the first of them.</summary>
    public static Task<List<string>> Names(this DbSet<Employer> employers) => employers.ByName().Select(e => e.Name).Take(MostOffered).ToListAsync();

    /// <summary>By identity; those out of sight are left out.</summary>
    public static Task<Dictionary<Id<Employer>, string>> NamesOf(this DbSet<Employer> employers, IReadOnlyCollection<Id<Employer>> ids) =>
        employers.Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.Name }).ToDictionaryAsync(e => e.Id, e => e.Name);

    /// <summary>Which employers may be the same as this one, by name or number: the question before one is registered twice.</summary>
    /// <param name="employers">In sight.</param>
    /// <param name="name">As typed.</param>
    /// <param name="number">As typed; spaces and signs do not count.</param>
    /// <param name="places">Whose numbers count as their employer's; null when only its own does.</param>
    public static async Task<List<Employer>> Alike(this DbSet<Employer> employers, string name, string? number = null, DbSet<Workplace>? places = null)
    {
        var (digits, folded) = (FirmKeys.DigitsOf(number), LooseName.Fold(name));
        var may = employers.MayBe(name, digits).Select(e => e.Id);
        var numbered = digits.Length == 0 || places is null ? [] : (await places.Where(p => EF.Property<string?>(p, FirmKeys.Number) == digits || (EF.Property<string?>(p, FirmKeys.Number) == null && p.Number != null))
            .Select(p => new { p.EmployerId, p.Number }).ToListAsync()).Where(p => FirmKeys.DigitsOf(p.Number) == digits).Select(p => p.EmployerId).ToHashSet();
        var near = await employers.Where(e => may.Contains(e.Id) || numbered.Contains(e.Id)).Select(e => new { e.Id, e.Name, e.Number }).ToListAsync();
        var alike = near.Where(e => FirmName.AreAlike(e.Name, name) || (digits.Length > 0 && FirmKeys.DigitsOf(e.Number) == digits) || numbered.Contains(e.Id))
            .OrderBy(e => LooseName.SlipsBetween(LooseName.Fold(e.Name), folded)).ThenBy(e => e.Id.Value).Select(e => e.Id).Take(MostShown).ToList(); // of many, the nearest
        return await employers.AsNoTracking().Where(e => alike.Contains(e.Id)).ByName().ToListAsync();
    }

    /// <summary>The one of exactly that name, capitals aside; null when there is none.</summary>
    public static async Task<Employer?> Called(this DbSet<Employer> employers, string name) =>
        (await employers.Alike(name)).FirstOrDefault(e => string.Equals(e.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The one of that number, else of exactly that name; null when it is not known, or not for sure.</summary>
    public static async Task<Id<Employer>?> SameAs(this DbSet<Employer> employers, string name, string? number)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (alike, digits) = (await employers.Alike(name, number), FirmKeys.DigitsOf(number));
        return (alike.FirstOrDefault(e => digits.Length > 0 && FirmKeys.DigitsOf(e.Number) == digits) ?? alike.FirstOrDefault(e => string.Equals(e.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)))?.Id;
    }

    /// <summary>By name.</summary>
    public static Task<List<Employer>> DepartmentsOf(this DbSet<Employer> employers, Id<Employer> whole) => employers.AsNoTracking().Where(e => e.PartOfId == whole).ByName().ToListAsync();
}
