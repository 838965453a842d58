namespace Fotfeste.Domain.Tests;

public sealed class CountryShelfTests
{
    static readonly PackShelf shelf = new([Some.Method], [Some.Forms]) { Countries = new([Some.Country, Some.Country with { Key = new("no", 2), Forms = Some.Country.Forms with { Key = new("no", 2) } }], new Dictionary<string, Municipalities>()) };

    [Fact]
    public void The_newest_version_is_offered_and_the_older_one_is_found()
    {
        Assert.Equal(new PackKey("no", 2), shelf.Country("NO")!.Key);
        Assert.Equal(new PackKey("no", 2), shelf.FormsIn("NO").PackOf("vta-o").Key);
        Assert.Equal(new PackKey("no", 1), shelf.Forms(new("no", 1)).Key);
        Assert.Null(shelf.Country("ZZ"));
    }

    [Fact]
    public void What_a_service_adapts_leaves_the_countries_where_they_are() => Assert.Equal(new PackKey("no", 2), shelf.With([]).Country("NO")!.Key);

    [Fact]
    public void A_form_that_nobody_knows_is_looked_for_among_those_in_common() => Assert.Equal(Some.Forms.Key, shelf.FormsIn("NO").PackOf("invented").Key);

    [Fact]
    public void A_form_that_a_record_stands_under_can_be_chosen_again()
    {
        var hidden = new FormsPack(new("common", 1), "en", [Some.Form("old-practice", false, CompetitiveClass.Placement, Permanence.None, "Old practice")], "invented");

        Assert.Equal("old-practice", shelf.FormsIn("NO").And(hidden, "old-practice").All[0].Form.Code);
        Assert.Equal(shelf.FormsIn("NO").All.Count, shelf.FormsIn("NO").And(Some.Forms, "permanent").All.Count);
    }

    [Fact]
    public void An_answer_is_the_common_code_and_the_countrys_own_where_one_was_chosen()
    {
        Assert.Equal(new CodedAnswer("rehabilitation-benefit", "aap"), CodedAnswer.Of("aap", Some.Country.IncomeSources));
        Assert.Equal(new CodedAnswer("wage", null), CodedAnswer.Of("wage", Some.Country.IncomeSources));
        Assert.Equal(new CodedAnswer("", null), CodedAnswer.Of(null, Some.Country.IncomeSources));
    }

    [Fact]
    public void Another_answer_drops_what_the_country_called_the_first()
    {
        var income = new IncomeSpell(Some.NewId<IncomeSpell>(), Some.Enrolment(), "rehabilitation-benefit", DateRange.Open(Some.Day), inCountry: "aap");

        income.Change("rehabilitation-benefit", DateRange.Open(Some.Day.AddDays(1)));
        Assert.Equal("aap", income.InCountry);
        income.Change("wage", DateRange.Open(Some.Day));
        Assert.Null(income.InCountry);
    }
}
