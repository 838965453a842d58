using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Finds a person or an employer by a part of the name, spelt roughly, among what the reader may see.</summary>
[Declares(FieldGroup.Name, Purpose.Support)]
public sealed class SearchModel(Store store, Words words) : PageModel
{
    /// <summary>So many of each kind are shown; more than that asks for another letter.</summary>
    public const int MostShown = 20;

    [BindProperty(SupportsGet = true, Name = "q")] public string? Q { get; set; }

    public bool Asked => !string.IsNullOrWhiteSpace(Q);
    public IReadOnlyList<(string Address, string Name, string What)> People { get; private set; } = [];
    public IReadOnlyList<Employer> Employers { get; private set; } = [];
    public int Count => People.Count + Employers.Count;

    /// <summary>Where the only hit is, when its name holds what was typed: three letters and Enter lead there. A name that is merely alike is shown first.</summary>
    string? TheOne => Count != 1 ? null : People.Select(p => (p.Address, p.Name)).Concat(Employers.Select(e => (Address: $"/employers/{e.Id}", e.Name)))
        .Where(hit => LooseName.Fold(hit.Name).Contains(LooseName.Fold(Q!), StringComparison.Ordinal)).Select(hit => hit.Address).SingleOrDefault();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Asked) return Page();
        var found = await store.FindPeople(Q!, MostShown);
        People = [.. found.Select(f => f.Enrolment is { } id ? ($"/enrolments/{id}", f.Name, words[f.IsRunning ? "desk.search.running" : "desk.search.ended"]) : ($"/referrals/{f.Referral}", f.Name, words["desk.search.referred"]))];
        Employers = await store.FindEmployers(Q!, MostShown);
        return TheOne is { } address ? Redirect(address) : Page();
    }
}
