using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The organisation's name, when its leaders are told, and everything below it.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class OrganisationModel(Store store, Words words) : FormPage
{
    [BindProperty, Display(Name = "organisation.name"), RefusedAs("organisation.name-missing")] public string Name { get; set; } = "";
    [BindProperty, Display(Name = "organisation.leader-told", Description = "organisation.leader-told-hint"), RefusedAs("organisation.leader-told-unlikely")] public int LeaderToldAfter { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    public string SavedName => saved.Name;
    public IReadOnlyList<(Unit Unit, int Depth, string? Above)> Units { get; private set; } = [];
    Organisation saved = null!;

    public override async Task PrepareAsync()
    {
        saved = await store.Organisations.SingleAsync();
        var all = await store.Units.InOrder();
        Units = [.. all.Select(u => (u, Unit.WithAllAbove(u.Id, all).Count - 1, all.FirstOrDefault(a => a.Id == u.ParentId)?.Name))];
    }

    public override Task FillAsync()
    {
        (Name, LeaderToldAfter, Version) = (saved.Name, saved.DaysUntilLeaderIsTold, saved.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (saved.Version,
    [
        new(words["organisation.name"], saved.Name, Name),
        new(words["organisation.leader-told"], words.Number(saved.DaysUntilLeaderIsTold), words.Number(LeaderToldAfter)),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        var organisation = await store.Organisations.SingleAsync();
        organisation.Rename(Name);
        organisation.TellLeaderAfter(LeaderToldAfter);
        store.Expect(organisation, Version);
        await store.SaveChangesAsync();
        return Redirect("/organisation?saved=true");
    }
}
