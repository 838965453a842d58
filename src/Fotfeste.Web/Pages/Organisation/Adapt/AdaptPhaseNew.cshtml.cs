using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A phase that the original does not have. Its code is made of its name, and is none that this method ever had.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class AdaptPhaseNewModel(Store store, PackShelf shelf, Words words) : AdaptPage(store, shelf, words), IHoldsPhaseForm
{
    [BindProperty] public PhaseForm Form { get; set; } = new();
    /// <summary>Code of the phase it follows; empty for the first place.</summary>
    [BindProperty, Display(Name = "adapting.after")] public string After { get; set; } = "";

    public Phase? Original => null;
    public IReadOnlyList<Choice> Places => [.. Draft.Pack.Phases.Select(p => new Choice(p.Code, Words.Name(p, Draft.Pack)))];

    public override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        Form.Complete(Language);
    }

    public override async Task FillAsync()
    {
        await base.FillAsync();
        (Form, After) = (PhaseForm.Fresh(Draft.Pack.Language), Draft.Pack.Phases[^1].Code);
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() =>
        (Draft.Method.Version, [new(Words["adapting.phases"], string.Join(", ", Draft.Pack.Phases.Select(p => Words.Name(p, Draft.Pack))), Form.Name)]);

    public Task<IActionResult> OnPostAsync() => KeepAsync((draft, own) =>
    {
        var code = PackCode.From(Form.Name, "phase", Used(draft).Contains);
        return draft.Pack.Adding(Form.New(code, draft.Pack.Language, own), draft.Pack.OrderOf(After) + 1);
    }, "?saved=true#phases");

    // A code means one phase for ever: not even one that was left out long ago gives its code away.
    HashSet<string> Used(AdaptedDraft draft) =>
        [.. Shelf.Methods.Where(m => m.Key.Code == draft.Method.Code || m.Key.Code == draft.Original.Key.Code).Append(draft.Pack).SelectMany(m => m.Phases).Select(p => p.Code)];
}
