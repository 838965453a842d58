using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>What would the employer get? A country's schemes to look up, and a sum to follow with a pencil. Nothing that is typed is kept.</summary>
[Declares(FieldGroup.None, Purpose.None)]
public sealed class SchemesModel(Store store, PackShelf shelf, Words words) : FormPage
{
    /// <summary>So many changes of the rate are shown ahead.</summary>
    const int MostTurns = 12;

    [BindProperty(SupportsGet = true, Name = "country"), Display(Name = "schemes.country")] public string Country { get; set; } = "";
    [BindProperty(SupportsGet = true, Name = "scheme")] public string Code { get; set; } = "";
    [BindProperty] public SubsidyForm Asked { get; set; } = new();

    /// <summary>Null for a country without schemes.</summary>
    public SchemesPack? Pack { get; private set; }
    /// <summary>The one that was chosen; null while it is a list.</summary>
    public SchemeStory? Story { get; private set; }
    public SubsidyFields Fields { get; private set; } = null!;
    public EstimateStory? Estimate { get; private set; }
    public Eligibility? Eligibility { get; private set; }
    /// <summary>Where the rate changes, and what it comes to then.</summary>
    public IReadOnlyList<(DateOnly Day, EstimateStory Estimate)> Turns { get; private set; } = [];
    /// <summary>The last day that money is paid for; null without a limit.</summary>
    public DateOnly? LastPaid { get; private set; }

    public IReadOnlyList<Choice> Countries => [.. shelf.Schemes.Current.Select(p => new Choice(p.Country, NameOf(p.Country))).OrderBy(c => c.Text, StringComparer.Create(words.Tongue.Culture, ignoreCase: true))];

    public IEnumerable<IGrouping<SchemeKind, SchemeStory>> ByKind => Pack!.Schemes.Select(StoryOf).GroupBy(s => s.Scheme.Kind);

    public IReadOnlyList<Choice> Groups => [.. Fields.Groups.Select(code => new Choice(code, words.Coded(Pack!.Groups, code, Pack)))];

    public IReadOnlyList<Choice> Needs => [.. Pack!.Needs.Select(n => new Choice(n.Code, words.Said(n.Names, Pack)))];

    public IReadOnlyList<Choice> TaxRates => [.. Fields.TaxRates.Select(rate => Choice.Of(rate.Value, words.Percent(rate.Value)))];

    public IReadOnlyList<Choice> Answers => [new("yes", words["common.yes"]), new("no", words["common.no"]), new("", words["schemes.not-known"])];

    public string Question(string code) => words.Coded(Pack!.Questions, code, Pack);

    public string NameOf(string country) => shelf.Country(country) is { } pack ? pack.Names.In(words.Language, pack.Language) : country;

    public string Reason(EligibilityReason reason) => reason?.Question is { } code ? Question(code) : words.Of(reason!.Kind);

    public override Task PrepareAsync()
    {
        if (Country.Length == 0) Country = words.Country is { } own && shelf.Schemes.In(own) is not null ? own : Countries[0].Value;
        Pack = shelf.Schemes.In(Country);
        if (Pack is null && shelf.Country(Country) is null) throw new NotHere();
        if (Code.Length == 0) return Task.CompletedTask;
        var scheme = Pack?.Find(Code) ?? throw new NotHere();
        Story = StoryOf(scheme);
        Fields = new(Pack, scheme, Asked.Start ?? store.Actor.Today);
        foreach (var question in Fields.Questions) Asked.Answers.TryAdd(question.Code, "");
        return Task.CompletedTask;
    }

    public override Task FillAsync()
    {
        Asked.Start = store.Actor.Today;
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await PrepareAsync();
        if (Story is null || Pack is null) throw new NotHere();
        Refusal.IfAny(Asked.Obstacles(Pack, Fields.Pay));
        var (scheme, terms) = (Story.Scheme, Asked.TermsIn(Pack));
        Estimate = EstimateOf(terms);
        Eligibility = Domain.Eligibility.Of(scheme, Asked.Facts);
        LastPaid = scheme.DurationOn(terms.Start, terms.Group, terms.Age)?.LastDay(terms.Start);
        Turns = [.. SubsidyPlan.TurnsOf(scheme, terms, LastPaid ?? Asked.End).Take(MostTurns).Select(day => (day, EstimateOf(terms with { Day = day })))];
        return Page();
    }

    SchemeStory StoryOf(Scheme scheme) => new(Pack!, scheme, shelf.Country(Country), store.Actor.Today, words);

    EstimateStory EstimateOf(SubsidyTerms terms) => new(SubsidyEstimate.Of(Pack!, Story!.Scheme, terms), Story.Scheme, Pack!, words);
}
