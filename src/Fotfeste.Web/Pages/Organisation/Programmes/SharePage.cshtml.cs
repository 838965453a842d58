using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>A share of a post: give it a last day, or put right what was written down wrongly.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class SharePageModel(Store store, Words words) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<FteShare> Id { get; set; }
    /// <summary>What was saved when the form was drawn.</summary>
    [BindProperty] public string Drawn { get; set; } = "";
    [BindProperty] public ShareForm Form { get; set; } = new();

    public string Staff { get; private set; } = "";
    public string Programme { get; private set; } = "";
    public Id<Programme> ProgrammeId => saved.ProgrammeId;
    FteShare saved = null!;

    public override async Task PrepareAsync()
    {
        saved = await store.FteShares.ById(Id);
        if (!store.MayRun(saved.UnitId)) throw new NotHere();
        Staff = await store.Staff.Where(s => s.Id == saved.StaffId).Select(s => s.Name).SingleAsync();
        Programme = (await store.Programmes.ById(saved.ProgrammeId)).Name;
    }

    public override Task FillAsync()
    {
        (Form, Drawn) = (ShareForm.Of(saved), ShareForm.MarkOf(saved));
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare()
    {
        Drawn = ShareForm.MarkOf(saved);
        ModelState.Remove(nameof(Drawn));
        return (0, [new(words["organisation.share-percent"], $"{saved.Percent}", $"{Form.Percent}"), new(words["organisation.period"], words.Days(saved.Days), words.Days(Form.Days))]);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await PrepareAsync();
        if (Drawn != ShareForm.MarkOf(saved)) throw new Refusal("common.newer-version");
        saved.Change(Form.Percent, Form.Days);
        await store.SaveChangesAsync();
        return Redirect($"/programmes/{ProgrammeId}?saved=true");
    }
}
