using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>What the person lives on, over time. "Does not want to say" is an answer.</summary>
[Declares(FieldGroup.Income, Purpose.Support, Action = RouteAction.Write), KeepsDraft("income")]
public sealed class IncomeModel(Store store, Visit visit, CountryWords here, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Enrolment> Id { get; set; }
    [BindProperty] public Id<IncomeSpell> SpellId { get; set; } = Id<IncomeSpell>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "participants.income"), RefusedAs("participants.income-unknown")] public string Source { get; set; } = "undisclosed";
    [BindProperty, Display(Name = "participants.from")] public DateOnly From { get; set; } = visit.Today;
    [BindProperty, Display(Name = "participants.until"), RefusedAs("participants.ends-before-it-began")] public DateOnly? Until { get; set; }

    public string Name { get; private set; } = "";
    public DateOnly Today => visit.Today;
    public IReadOnlyList<IncomeSpell> Spells { get; private set; } = [];

    public override async Task PrepareAsync()
    {
        Name = await store.Participants.NameOf((await store.Enrolments.ById(Id)).ParticipantId);
        Spells = await store.Incomes.Of(Id);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        if ((await store.Incomes.Of(Id)).All(i => i.Id != SpellId))
        {
            var source = here.Read(CodeList.Income, Source);
            store.Add(new IncomeSpell(SpellId, enrolment, source.Common, new(From, Until), inCountry: source.InCountry));
            await store.SaveChangesAsync();
        }
        return Redirect($"/enrolments/{Id}/income");
    }
}
