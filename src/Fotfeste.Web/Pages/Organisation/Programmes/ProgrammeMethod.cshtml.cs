using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Under which method new support in a programme begins: a newer version, an adapted one, or another. Support that runs keeps its own.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class ProgrammeMethodModel(Store store, PackShelf shelf, Words words) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Programme> Id { get; set; }
    /// <summary>Code and version, as <see cref="PackKey"/> writes them.</summary>
    [BindProperty, Display(Name = "organisation.method"), RefusedAs("organisation.method-unknown")] public string Method { get; set; } = "";

    public string SavedName => saved.Name;
    public MethodPack Now => shelf.Method(saved.Method);
    /// <summary>What a programme may choose today, apart from what this one follows; first what is akin to it.</summary>
    public IReadOnlyList<Choice> Choices => [.. Offered.OrderByDescending(IsKin).Select(m => new Choice(m.Key.ToString(), words.NameAndVersion(m), Hint: m.Summary.In(words.Language, m.Language)))];
    /// <summary>Newer versions of the same, copies of it, and what it was copied from: there the changes are worth a list.</summary>
    public IReadOnlyList<MethodPack> Kin => [.. Offered.Where(IsKin)];
    IEnumerable<MethodPack> Offered => shelf.OfferedOn(store.Actor.Today).Where(m => m.Key != saved.Method);
    Programme saved = null!;

    public MethodChanges ChangesTo(MethodPack pack) => new(Now, pack, shelf.Vocabulary, words);

    public override async Task PrepareAsync()
    {
        saved = await store.Programmes.ById(Id);
        if (!store.MayRun(saved.UnitId)) throw new NotHere();
    }

    public override Task FillAsync()
    {
        Version = saved.Version;
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() =>
        (saved.Version, [new(words["organisation.method"], words.NameAndVersion(Now), Offered.FirstOrDefault(m => m.Key.ToString() == Method) is { } typed ? words.NameAndVersion(typed) : "")]);

    public async Task<IActionResult> OnPostAsync()
    {
        await PrepareAsync();
        saved.Follow(Offered.FirstOrDefault(m => m.Key.ToString() == Method) ?? throw new Refusal("organisation.method-unknown"), store.Actor.Today);
        store.Expect(saved, Version);
        await store.SaveChangesAsync();
        return Redirect($"/programmes/{Id}?saved=true");
    }

    bool IsKin(MethodPack pack) => pack.Key.Code == saved.Method.Code || pack.Origin?.Code == saved.Method.Code || Now.Origin?.Code == pack.Key.Code;
}
