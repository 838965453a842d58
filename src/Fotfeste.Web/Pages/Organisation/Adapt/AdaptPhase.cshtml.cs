using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One phase of an own method: its name, what it is for, its clock and its rhythms. Its code stays, so nobody who is in it is moved.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class AdaptPhaseModel(Store store, PackShelf shelf, Words words) : AdaptPage(store, shelf, words), IHoldsPhaseForm
{
    /// <summary>Which one; without it the first.</summary>
    [BindProperty(SupportsGet = true)] public string Code { get; set; } = "";
    [BindProperty] public PhaseForm Form { get; set; } = new();

    public string PhaseName => Words.Name(Phase, Draft.Pack);
    public Phase? Original => Draft.Original.Has(Code) ? Draft.Original.PhaseOf(Code) : null;
    Phase Phase => Draft.Pack.PhaseOf(Code);

    public override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        if (Code.Length == 0) Code = Draft.Pack.First.Code;
        if (!Draft.Pack.Has(Code)) throw new NotHere();
        Form.Complete(Language);
    }

    public override async Task FillAsync()
    {
        await base.FillAsync();
        Form = PhaseForm.Of(Phase, Draft.Pack.Language);
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare()
    {
        var saved = PhaseForm.Of(Phase, Draft.Pack.Language);
        return (Draft.Method.Version,
        [
            new(Words["adapting.phase-name"], saved.Name, Form.Name),
            new(Words["adapting.phase-purpose"], saved.Purpose, Form.Purpose),
            new(Words.Of(MethodAspect.WarnAfter), Said(saved.WarnAfter), Said(Form.WarnAfter)),
            new(Words.Of(MethodAspect.AtMost), Said(saved.AtMost), Said(Form.AtMost)),
            new(Words.Of(MethodAspect.AtLeast), Said(saved.AtLeast), Said(Form.AtLeast)),
            new(Words.Of(MethodAspect.PhaseContact), Said(saved.ContactEvery), Said(Form.ContactEvery)),
            new(Words.Of(MethodAspect.EmployerContact), Said(saved.EmployerContactEvery), Said(Form.EmployerContactEvery)),
        ]);
    }

    public Task<IActionResult> OnPostAsync() => KeepAsync((draft, _) => draft.Pack.Has(Code) ? draft.Pack.With(Form.Shape(Phase, draft.Pack.Language)) : throw new NotHere(), $"?saved=true#phase-{Code}");

    string Said(SpanForm span) => span.Value is { } length ? Words.Span(length) : "";
}
