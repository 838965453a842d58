using System.Net;
using AngleSharp.Dom;

namespace Fotfeste.Web.Tests;

/// <summary>What would the employer get? Schemes to look up, and a sum to follow with a pencil.</summary>
public sealed class SchemesPageTests
{
    static string Text(IDocument page) => page.QuerySelector("main")!.TextContent;

    static Dictionary<string, string> Job(string pay = "20000", string start = "2026-03-02") => new()
    {
        ["Asked.Pay"] = pay, ["Asked.Position"] = "100", ["Asked.Start"] = start, ["Asked.Month"] = "1", ["Asked.HolidayPay"] = "12", ["Asked.Pension"] = "2", ["Asked.EmployerTax"] = "14.1",
    };

    static async Task<IDocument> Worked(Visitor visitor, string country, string scheme, Dictionary<string, string> fields)
    {
        var answer = await visitor.Post($"/schemes?country={country}&scheme={scheme}", fields);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.Equal([], PageRules.Breaks(page));
        return page;
    }

    [Fact]
    public async Task A_coach_finds_the_schemes_of_the_own_country_and_may_look_at_another()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var own = await coach.Page("/schemes");
        var other = await coach.Page("/schemes?country=DK");

        Assert.Equal([], PageRules.Breaks(own));
        Assert.NotNull(own.QuerySelector("main a[href='/schemes?country=NO&scheme=varig-lonnstilskudd']"));
        Assert.NotNull(other.QuerySelector("main a[href='/schemes?country=DK&scheme=fleksjob']"));
        Assert.NotNull((await coach.Page("/")).QuerySelector("nav a[href='/schemes']"));
    }

    [Fact]
    public async Task Every_scheme_of_every_country_can_be_looked_up_with_its_sources()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var shelf = Packs.Load(Path.Combine(SourceTree.Root, "content"));

        foreach (var (country, scheme) in shelf.Schemes.Current.SelectMany(p => p.Schemes.Select(s => (p.Country, s))))
        {
            var page = await coach.Page($"/schemes?country={country}&scheme={scheme.Code}");

            Assert.Equal([], PageRules.Breaks(page));
            Assert.Contains(scheme.Basis.Source, Text(page), StringComparison.Ordinal);
            Assert.All(scheme.Unknown, _ => Assert.NotEmpty(page.QuerySelectorAll($"[aria-labelledby=rules-{scheme.Code}] .ff-list li")));
        }
    }

    [Fact]
    public async Task The_sum_is_shown_line_by_line_with_its_rule_and_that_the_authority_decides()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await Worked(coach, "NO", "midlertidig-lonnstilskudd", Job());

        var lines = page.QuerySelectorAll("[aria-labelledby=result] tbody tr").Select(row => string.Concat(row.QuerySelector("[data-label=Beløp]")!.TextContent.Where(char.IsAsciiDigit))).ToList();
        Assert.Equal(["20000", "2400", "448", "3222", "26070", "40", "10428"], lines);
        var said = page.QuerySelector("[aria-labelledby=result]")!.TextContent;
        Assert.Contains("no-schemes, versjon 1", said, StringComparison.Ordinal);
        Assert.Contains("2. mars 2026", said, StringComparison.Ordinal);
        Assert.Contains("Det er myndigheten som bestemmer", said, StringComparison.Ordinal);
        Assert.Contains("2. september 2026", said, StringComparison.Ordinal); // the rate falls after six months
        Assert.Contains("1. mars 2027", said, StringComparison.Ordinal);      // and money ends after a year
    }

    [Fact]
    public async Task What_the_authority_chooses_is_said_to_be_at_most_and_an_unknown_ceiling_is_said()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var said = (await Worked(coach, "NO", "varig-lonnstilskudd", Job())).QuerySelector("[aria-labelledby=result]")!.TextContent;

        Assert.Contains("Høyst 19", said, StringComparison.Ordinal);
        Assert.Contains("Et tak gjelder", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_figure_is_published_nothing_is_worked_out()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await Worked(coach, "SE", "lonebidrag-anstallning", Job());

        Assert.Contains("Ingen kilde publiserer tallet", Text(page), StringComparison.Ordinal);
        Assert.Contains("Ikke bekreftet", page.QuerySelector("[aria-labelledby=result]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_lead_to_one_of_three()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        Dictionary<string, string> answers = new(Job()) { ["Asked.Age"] = "40", ["Asked.MonthsAway"] = "40", ["Asked.Answers[begun-already]"] = "no", ["Asked.Answers[family]"] = "no", ["Asked.Answers[redundancy]"] = "no" };

        var may = await Worked(coach, "SE", "nystartsjobb", answers);
        var little = await Worked(coach, "SE", "nystartsjobb", new(answers) { ["Asked.Answers[family]"] = "" });
        var not = await Worked(coach, "SE", "nystartsjobb", new(answers) { ["Asked.Answers[family]"] = "yes" });

        Assert.Contains("Kan søke", Text(may), StringComparison.Ordinal);
        Assert.Contains("15", may.QuerySelector("[aria-labelledby=result] strong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("For lite å gå etter", Text(little), StringComparison.Ordinal);
        Assert.Contains("Trolig ikke", Text(not), StringComparison.Ordinal);
        Assert.Equal("yes", not.QuerySelector("input[name='Asked.Answers[family]'][checked]")!.GetAttribute("value"));
    }

    static readonly (string Field, string Typed, string Says)[] slips =
    [
        ("Asked.Pay", "", "Skriv lønnen eller kostnaden"), ("Asked.Pay", "mye", "ikke et tall"), ("Asked.Position", "120", "høyst 100 prosent"), ("Asked.Month", "0", "fra 1 til 600"),
        ("Asked.Pension", "31", "høyere enn reglene godtar"), ("Asked.EmployerTax", "14.2", "Velg en av satsene"), ("Asked.End", "2026-01-01", "før den første"),
    ];

    [Fact]
    public async Task What_cannot_be_is_refused_with_what_was_typed()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        foreach (var (field, typed, says) in slips)
        {
            var answer = await coach.Post("/schemes?country=NO&scheme=midlertidig-lonnstilskudd", new(Job()) { [field] = typed });
            var page = await Visitor.Read(answer);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(says, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
            Assert.Equal([], PageRules.Breaks(page));
            Assert.Null(page.QuerySelector("[aria-labelledby=result]"));
        }
    }

    [Fact]
    public async Task What_there_is_not_is_not_here()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        foreach (var address in new[] { "/schemes?country=NO&scheme=fleksjob", "/schemes?country=ZZ" }) Assert.Equal(HttpStatusCode.NotFound, (await coach.Get(address)).StatusCode);
    }

    [Fact]
    public async Task Nothing_that_is_typed_is_kept()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await Worked(coach, "NO", "varig-lonnstilskudd", new(Job()) { ["Asked.Need"] = "little-chance" });

        Assert.Equal("post", page.QuerySelector("main form")!.GetAttribute("method"));
        Assert.DoesNotContain("little-chance", page.QuerySelector("main form")!.GetAttribute("action")!, StringComparison.Ordinal);
    }
}
