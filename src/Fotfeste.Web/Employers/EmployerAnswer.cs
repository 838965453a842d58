using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fotfeste.Web;

/// <summary>Which employer a form is about: known by name, new by name, or not known at all. A name that is nearly another's asks back before anything is saved.</summary>
public sealed class EmployerAnswer
{
    const string New = "new";

    [Display(Name = "employers.employer"), RefusedAs("employers.name-missing")] public string Name { get; set; } = "";
    /// <summary>The answer to "did you mean": an identity, or "new".</summary>
    [Display(Name = "employers.did-you-mean"), RefusedAs("employers.which-one")] public string Which { get; set; } = "";
    /// <summary>They are to be left in peace, and it is saved all the same.</summary>
    [Display(Name = "employers.quiet-all-the-same"), RefusedAs("employers.quiet-asks")] public bool Sure { get; set; }
    /// <summary>Whose record is made if the name is new; kept in the form, so that sending it twice makes one.</summary>
    public Id<Employer> NewId { get; set; }

    [BindNever] public IReadOnlyList<string> Known { get; private set; } = [];
    /// <summary>What to choose from, once the page has asked back.</summary>
    [BindNever] public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    /// <summary>Why the employer is to be left in peace, once the page has asked back.</summary>
    [BindNever] public DoNotContact? Quiet { get; internal set; }

    // Asked once for each name: a page asks before, while and after it saves.
    (string Name, (Id<Employer>? Exact, List<Employer> Alike) Found)? known;

    /// <summary>Fetches what the field offers; for the page's <see cref="FormPage.PrepareAsync"/>.</summary>
    public async Task OfferAsync(Store store, Words words)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(words);
        Known = await store.Employers.Names();
        if (await AlikeAsync(store) is { Exact: null, Alike: { Count: > 0 } alike })
            Candidates = [.. alike.Select(e => Choice.Of(e.Id, e.Name, hint: e.Place)), new(New, words["employers.new-one", Name.Trim()])];
    }

    /// <summary>Somebody said that it is none of those it may be.</summary>
    public bool IsAnother => Which == New;

    /// <summary>The employer, made if it is new; null when none was named.</summary>
    /// <param name="store">Whose employers are searched.</param>
    /// <param name="number">A new one's number, where it is at hand.</param>
    /// <param name="place">A new one's place, where it is at hand.</param>
    /// <exception cref="Refusal">"employers.which-one" when the name is nearly that of a known one.</exception>
    public async Task<Id<Employer>?> FindAsync(Store store, string? number = null, string? place = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (string.IsNullOrWhiteSpace(Name)) return null;
        if (await FindKnownAsync(store) is { } known) return known;
        store.Add(Employer.Meet(NewId, store.Actor.OrganisationId, Name, number, place));
        return NewId;
    }

    /// <summary>The employer if the team knows it; null when it is new, or none was named.</summary>
    /// <exception cref="Refusal">As in <see cref="FindAsync"/>.</exception>
    public async Task<Id<Employer>?> FindKnownAsync(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (string.IsNullOrWhiteSpace(Name)) return null;
        if (Id<Employer>.TryParse(Which, null, out var picked)) return (await store.Employers.ById(picked)).Id;
        var (exact, alike) = await AlikeAsync(store);
        if (exact is { } known) return known;
        return alike.Count == 0 || IsAnother ? null : throw new Refusal("employers.which-one");
    }

    /// <summary>Who is to be left in peace on that day is met only when somebody says so: the page asks before anything is saved.</summary>
    /// <exception cref="Refusal">"employers.quiet-asks" until it is confirmed.</exception>
    public async Task ConfirmAsync(Store store, Id<Employer> employer, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(store);
        Quiet = await store.DoNotContacts.On(employer, day);
        if (Quiet is not null && !Sure) throw new Refusal("employers.quiet-asks");
    }

    /// <summary>The employer that the name is, or that was picked; null while it is new, none, or not said for sure.</summary>
    public async Task<Id<Employer>?> MeansAsync(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return Id<Employer>.TryParse(Which, null, out var picked) && await store.Employers.Has(picked) ? picked : (await AlikeAsync(store)).Exact;
    }

    /// <summary>Those that the name may mean; none when it is exactly one's.</summary>
    public async Task<IReadOnlyList<Employer>> NearlyAsync(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await AlikeAsync(store) is { Exact: null, Alike: var alike } ? alike : [];
    }

    async Task<(Id<Employer>? Exact, List<Employer> Alike)> AlikeAsync(Store store)
    {
        var name = Name.Trim();
        if (name.Length == 0) return (null, []);
        if (known is { } asked && asked.Name == name) return asked.Found;
        var alike = await store.Employers.Alike(name);
        var found = (alike.FirstOrDefault(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase))?.Id, alike);
        known = (name, found);
        return found;
    }
}
