using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Finds a person, an employer or a place to go by a part of the name, spelt roughly, among what the reader may see. The palette shows the same in short.</summary>
[Declares(FieldGroup.Name, Purpose.Support)]
public sealed class SearchModel(Store store, Words words, Visit visit, Destinations destinations, RecentPeople recent) : PageModel
{
    /// <summary>So many of each kind are shown; more than that asks for another letter. The palette shows fewer.</summary>
    public const int MostShown = 20, MostInPalette = 6;

    [BindProperty(SupportsGet = true, Name = "q")] public string? Q { get; set; }

    public bool Asked => !string.IsNullOrWhiteSpace(Q);
    public IReadOnlyList<FoundPerson> People { get; private set; } = [];
    public IReadOnlyList<Employer> Employers { get; private set; } = [];
    /// <summary>Leads with a firm of that name.</summary>
    public IReadOnlyList<LeadLine> Leads { get; private set; } = [];
    public IReadOnlyList<MenuItem> Places { get; private set; } = [];
    /// <summary>Nobody and nothing holds what was typed; what is shown is spelt alike.</summary>
    public bool AreAlike { get; private set; }
    public int Count => People.Count + Employers.Count + Leads.Count + (Asked ? Places.Count : 0);

    /// <summary>What is said when the list has changed, to eye and ear.</summary>
    public string Said => !Asked ? "" : Count == 0 ? words["desk.search.none", Q!] : AreAlike ? words.Count("desk.search.alike", Count) : words.Count("desk.search.hits", Count);

    /// <summary>Where the only hit is, when its name holds what was typed: three letters and Enter lead there. A name that is merely alike is shown first.</summary>
    string? TheOne => AreAlike || People.Count + Employers.Count != 1 || Places.Any(place => LooseWord.Distance(words[place.Text], Q!) <= 1) ? null
        : People.Select(p => p.Address).Concat(Employers.Select(e => $"/employers/{e.Id}")).Single();

    public string WhatOf(FoundPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return words[person.Enrolment is null ? "desk.search.referred" : person.IsRunning ? "desk.search.running" : "desk.search.ended"];
    }

    public async Task<IActionResult> OnGetAsync()
    {
        await FindAsync(MostShown);
        return Asked && TheOne is { } address ? Redirect(address) : Page();
    }

    /// <summary>The same as a list to choose from, for the palette, which asks with every letter and puts no name into an address.</summary>
    public async Task<IActionResult> OnPostPaletteAsync()
    {
        await FindAsync(MostInPalette);
        return Partial("/Pages/Desk/_PaletteHits.cshtml", this);
    }

    async Task FindAsync(int most)
    {
        if (!Asked)
        {
            People = await RecentAsync(most);
            Places = destinations.For(visit.Actor.Persona);
            return;
        }
        var (people, firms) = (await store.FindPeople(Q!, most), await store.FindEmployers(Q!, most));
        Places = [.. destinations.Find(visit.Actor.Persona, Q!, words).Take(most)];
        AreAlike = people.Rows.Count + firms.Rows.Count > 0 && (people.AreAlike || people.Rows.Count == 0) && (firms.AreAlike || firms.Rows.Count == 0);
        Leads = await store.FindLeads(Q!, most);
        AreAlike &= Leads.Count == 0;
        (People, Employers) = AreAlike ? (people.Rows, firms.Rows) : (people.AreAlike ? [] : people.Rows, firms.AreAlike ? [] : firms.Rows); // what holds the words stands alone
    }

    // Those opened on this device, then those about whom the reader wrote last.
    async Task<IReadOnlyList<FoundPerson>> RecentAsync(int most)
    {
        var opened = recent.All;
        var also = opened.Count < most ? (await store.RecentToLog()).Select(p => p.Id) : [];
        return await store.PeopleOf([.. opened.Concat(also).Distinct().Take(most)]);
    }
}
