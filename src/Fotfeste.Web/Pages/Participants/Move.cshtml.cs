using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Where the person is in the method. Forward needs a day; back needs a day and a reason.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("phase")]
public sealed class MoveModel(Store store, Visit visit, PackShelf shelf, Words words, Undoing undoing, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Enrolment> Id { get; set; }
    [BindProperty] public Id<PhaseSpell> SpellId { get; set; } = Id<PhaseSpell>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "participants.phase"), RefusedAs("participants.phase-unknown", "participants.phase-same")] public string Phase { get; set; } = "";
    [BindProperty, Display(Name = "participants.from"), RefusedAs("participants.day-ahead", "participants.phase-before-current")] public DateOnly From { get; set; } = visit.Today;
    [BindProperty, Display(Name = "participants.back-reason", Description = "participants.back-reason-hint"), RefusedAs("participants.back-needs-reason")] public string? Reason { get; set; }
    [BindProperty, Display(Name = "participants.take-rhythm")] public bool TakeRhythm { get; set; }

    public string Name { get; private set; } = "";
    public int ContactEveryDays => Agreed.EveryDays;
    /// <summary>What is agreed today about being in touch.</summary>
    AgreedRhythm Agreed { get; set; } = null!;
    /// <summary>The clock of the phase that the person leaves; null when no phase is known.</summary>
    public PhaseClock? Clock { get; private set; }
    /// <summary>The phases in which the method suggests another rhythm than the agreed one.</summary>
    public IReadOnlyList<(string Phase, Span Rhythm)> Rhythms => [.. Method.Phases.Where(p => p.Code != Now?.Code && Method.RhythmIn(p) is { } rhythm && rhythm.WholeDays != ContactEveryDays).Select(p => (words.Name(p, Method), Method.RhythmIn(p)!.Value))];
    public MethodPack Method { get; private set; } = null!;
    public PhaseSpell? Now { get; private set; }
    public IReadOnlyList<Choice> Phases => [.. Method.Phases.Select(p => new Choice(p.Code, p.Names.In(words.Language, Method.Language), Hint: p.Purpose.In(words.Language, Method.Language)))];
    Enrolment saved = null!;

    public override async Task PrepareAsync()
    {
        saved = await store.Enrolments.ById(Id);
        (Name, Now) = (await store.Participants.NameOf(saved.ParticipantId), saved.CurrentPhase);
        Method = await MethodOf(saved);
        Agreed = (await store.RhythmOf(saved)).On(visit.Today);
        Clock = new MethodClock(saved.Support, saved.Stays, shelf).Current;
    }

    public override Task FillAsync()
    {
        var next = Now is null ? 0 : Math.Min(Method.OrderOf(Now.Code) + 1, Method.Phases.Count - 1);
        (Phase, Version) = (Method.Phases[next].Code, saved.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (saved.Version,
    [
        new(words["participants.phase"], NameOf(Now?.Code), NameOf(Phase)),
        new(words["participants.from"], Now is { } now ? words.Day(now.Days.From) : "", words.Day(From)),
        new(words["participants.back-reason"], Now?.Reason.Reveal() ?? "", Reason ?? ""),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        if (enrolment.Phases.All(p => p.Id != SpellId))
        {
            var method = await MethodOf(enrolment);
            var before = enrolment.CurrentPhase?.Id;
            enrolment.MoveTo(SpellId, method, Phase, From, Reason, visit.Today);
            var step = TakeRhythm && method.RhythmIn(method.PhaseOf(Phase)) is { } rhythm ? await StepAsync(enrolment, rhythm) : null;
            store.Expect(enrolment, Version);
            await store.SaveChangesAsync();
            undoing.Offer(EnrolmentUndo.Moved, Id.ToString(), SpellId.ToString(), $"{before}", $"{step?.Id}");
        }
        return Redirect($"/enrolments/{Id}");
    }

    // The method speaks of the person; what is agreed with the employer stays.
    async Task<RhythmStep> StepAsync(Enrolment enrolment, Span rhythm)
    {
        var standing = (await store.RhythmOf(enrolment)).On(From);
        var step = new RhythmStep(Id<RhythmStep>.New(clock.GetUtcNow()), enrolment, visit.Actor.StaffId, From, rhythm.WholeDays, standing.EmployerEveryDays, null, visit.Today);
        store.Add(step);
        return step;
    }

    async Task<MethodPack> MethodOf(Enrolment enrolment) => shelf.Method(enrolment.CurrentPhase?.Method ?? (await store.Programmes.ById(enrolment.ProgrammeId)).Method);

    string NameOf(string? code) => code is not null && Method.Has(code) ? Method.PhaseOf(code).Names.In(words.Language, Method.Language) : "";
}
