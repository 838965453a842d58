using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A programme as its funder agreed it, with its targets, and who gives how much of a post to it.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class ProgrammePageModel(Store store, PackShelf shelf, Words words, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Programme> Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }
    [BindProperty] public Id<Target> TargetId { get; set; } = Id<Target>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "organisation.target-kind")] public TargetKind Kind { get; set; }
    [BindProperty, Display(Name = "organisation.target-value"), RefusedAs("organisation.target-negative", "organisation.target-over-hundred", "organisation.target-missing")] public decimal? Value { get; set; }
    [BindProperty] public IReadOnlyList<string> Destinations { get; set; } = [];
    [BindProperty, Display(Name = "organisation.target-income")] public string IncomeAtEntry { get; set; } = "";

    public Programme Programme { get; private set; } = null!;
    public string Method { get; private set; } = "";
    /// <summary>There is a newer version of the method than the one that new support begins under.</summary>
    public bool HasNewer { get; private set; }
    public bool MayEdit => store.MayRun(Programme.UnitId);
    public IReadOnlyList<(FteShare Share, string Staff)> Shares { get; private set; } = [];
    public string UnitName => NameOf(Programme.UnitId);
    IReadOnlyList<Unit> units = [];

    public string NameOf(Id<Unit> unit) => units.FirstOrDefault(u => u.Id == unit)?.Name ?? words["organisation.unit-above"];

    public string Bounds => (Programme.FewestPerFte, Programme.MostPerFte) switch
    {
        (null, null) => words["organisation.bounds-none"],
        ({ } fewest, null) => words["organisation.bounds-fewest", fewest],
        (null, { } most) => words["organisation.bounds-most", most],
        var (fewest, most) => words["organisation.bounds-both", fewest, most],
    };

    /// <summary>The target in a line: what is counted, how many, and of whom.</summary>
    public string InWords(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var value = target.Kind is TargetKind.ShareOfExits or TargetKind.ShareOfEnrolled ? words.Percent(new(target.Value)) : words.Number(target.Value);
        IEnumerable<string> parts = [$"{words.Of(target.Kind)}: {value}",
            .. target.Destinations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(d => words.Code(CodeList.Destination, d)),
            .. target.IncomeAtEntry is { } income ? new[] { words.Code(CodeList.Income, income) } : []];
        return string.Join(", ", parts);
    }

    public override async Task PrepareAsync()
    {
        Programme = await store.Programmes.ById(Id);
        Version = Programme.Version;
        units = await store.Units.InOrder();
        Shares = await store.SharesOf(Id);
        Method = words.NameAndVersion(shelf.Method(Programme.Method));
        HasNewer = shelf.OfferedOn(store.Actor.Today).Any(m => m.Key.Code == Programme.Method.Code && m.Key.Version > Programme.Method.Version);
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() =>
        (Programme.Version, [new(words["organisation.targets"], string.Join("; ", Programme.Targets.Select(InWords)), Value is { } value ? $"{words.Of(Kind)}: {words.Number(value)}" : "")]);

    public async Task<IActionResult> OnPostAimAsync()
    {
        var programme = await OwnAsync();
        if (programme.Targets.All(t => t.Id != TargetId))
        {
            if (Value is not { } value) throw new Refusal("organisation.target-missing");
            if (Destinations.Except(Codes.Destinations).Any() || (IncomeAtEntry.Length > 0 && !Codes.IncomeSources.Contains(IncomeAtEntry))) throw new NotHere();
            var target = new Target(TargetId, programme, Kind, value, Destinations, IncomeAtEntry.Length == 0 ? null : IncomeAtEntry);
            programme.Agree(target);
            store.Add(target);
            store.Expect(programme, Version);
            await store.SaveChangesAsync();
        }
        return Redirect($"/programmes/{Id}?saved=true");
    }

    public async Task<IActionResult> OnPostDropAsync(Id<Target> target)
    {
        var programme = await OwnAsync();
        store.Remove(programme.Targets.FirstOrDefault(t => t.Id == target) ?? throw new NotHere());
        programme.DropTarget(target);
        store.Expect(programme, Version);
        await store.SaveChangesAsync();
        return Redirect($"/programmes/{Id}?saved=true");
    }

    async Task<Programme> OwnAsync() => await store.Programmes.ById(Id) is var programme && store.MayRun(programme.UnitId) ? programme : throw new NotHere();
}
