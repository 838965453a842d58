using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>A method out of a file, such as another service's: it becomes a draft of one's own, or every fault is shown and nothing is kept.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
[RequestSizeLimit(MostBytes + 4096), RequestFormLimits(MultipartBodyLengthLimit = MostBytes + 4096)]
public sealed class AdaptFileModel(Store store, PackShelf shelf, TimeProvider clock, Words words) : FormPage
{
    /// <summary>A method in six languages is some 40 kB.</summary>
    const int MostBytes = 1 << 20;

    [BindProperty] public Id<AdaptedMethod> MethodId { get; set; } = Id<AdaptedMethod>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "adapting.file", Description = "adapting.file-hint"), RefusedAs("adapting.one-file", "adapting.contrast")] public List<IFormFile> Files { get; set; } = [];
    [BindProperty, Display(Name = "adapting.for", Description = "adapting.for-hint"), RefusedAs("organisation.unit-needed")] public Id<Unit>? UnitId { get; set; }

    public bool MayForAll => store.MayRun(null);
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public IReadOnlyList<PackFault> Faults { get; private set; } = [];

    public override async Task PrepareAsync() => Units = [.. (await store.Units.InOrder()).Select(u => Choice.Of(u.Id, u.Name))];

    public override Task FillAsync()
    {
        if (!MayForAll && Units is [var first, ..]) UnitId = Id<Unit>.Parse(first.Value, null);
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Files is not [{ Length: <= MostBytes } file]) throw new Refusal("adapting.one-file");
        if (!store.MayRun(UnitId)) throw UnitId is null ? new Refusal("organisation.unit-needed") : new NotHere();
        if (await store.AdaptedMethods.AnyAsync(m => m.Id == MethodId)) return Redirect($"/packs/adapt/{MethodId}");
        try
        {
            store.Add(await BegunAsync(PackReader.OwnMethod(Path.GetFileName(file.FileName), await TextAsync(file))));
        }
        catch (BrokenPack broken)
        {
            return await DrawnAsync(broken);
        }
        await store.SaveChangesAsync();
        return Redirect($"/packs/adapt/{MethodId}");
    }

    /// <summary>Under a code of this organisation's: the file's own when it is free. A file of the house itself is a copy of that version.</summary>
    async Task<AdaptedMethod> BegunAsync(MethodPack pack)
    {
        if (pack.Kind == MethodKind.Contrast) throw new Refusal("adapting.contrast");
        var original = shelf.Find(pack.Origin ?? pack.Key) ?? throw new BrokenPack([new(pack.Key.Code, "$.origin", $"{PackFaultWords.OriginUnknown}: {pack.Origin ?? pack.Key}")]);
        List<PackFault> tooLong = [.. pack.Phases.Index().Where(p => p.Item.Code.Length > PackCode.LongestKept).Select(p => new PackFault(pack.Key.Code, $"$.phases[{p.Index}].code", $"longer-than: {PackCode.LongestKept}"))];
        if (tooLong.Count > 0) throw new BrokenPack(tooLong);
        var taken = await store.AdaptedMethods.CodesTaken();
        var own = pack.Key.Code.StartsWith(PackCode.Own, StringComparison.Ordinal) && pack.Key.Code.Length <= PackCode.LongestKept && !taken.Contains(pack.Key.Code) ? pack.Key.Code
            : PackCode.From(pack.Names.In(pack.Language, pack.Language), "method", taken.Contains, PackCode.Own);
        return AdaptedDraft.Begin(MethodId, store.Actor.OrganisationId, UnitId, pack with { Key = new(own, 1), Origin = original.Key, Validity = null }, original, await store.Organisations.NameOfOwn(), shelf.Vocabulary);
    }

    async Task<IActionResult> DrawnAsync(BrokenPack broken)
    {
        Faults = broken.Faults;
        ModelState.AddModelError(nameof(Files), words.Count("adapting.faults", Faults.Count));
        await PrepareAsync();
        var page = Page();
        page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }

    static async Task<string> TextAsync(IFormFile file)
    {
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
