using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>What the own method is called, its rhythm, how many a coach supports by it, and why it differs.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class AdaptMethodModel(Store store, PackShelf shelf, Words words) : AdaptPage(store, shelf, words)
{
    [BindProperty] public MethodForm Form { get; set; } = new();

    public override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        Form.Complete(Language);
    }

    public override async Task FillAsync()
    {
        await base.FillAsync();
        Form = MethodForm.Of(Draft.Pack);
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Draft.Method.Version,
    [
        new(Words["adapting.name"], MethodForm.Of(Draft.Pack).Name, Form.Name),
        new(Words["adapting.summary"], MethodForm.Of(Draft.Pack).Summary, Form.Summary),
        new(Words["adapting.contact-every"], Words.Span(Draft.Pack.ContactEvery), Form.ContactEvery.Value is { } typed ? Words.Span(typed) : ""),
        new(Words["adapting.least"], $"{Draft.Pack.Caseload.Least}", $"{Form.Least}"),
        new(Words["adapting.most"], $"{Draft.Pack.Caseload.Most}", $"{Form.Most}"),
        new(Words["adapting.note"], Draft.Pack.Note ?? "", Form.Note),
    ]);

    public Task<IActionResult> OnPostAsync() => KeepAsync((draft, _) => Form.Shape(draft.Pack), "?saved=true");
}
