namespace Fotfeste.Exchange.Tests;

/// <summary>The countries that the house ships, against what others counted.</summary>
public sealed class CountryPackTests
{
    public static TheoryData<string> Shipped => new("DK", "FI", "IS", "NO", "SE");

    static CountryPack Country(string country) => Kit.Packs.Country(country)!;

    [Fact]
    public void Five_countries_are_shipped() => Assert.Equal(["DK", "FI", "IS", "NO", "SE"], Kit.Packs.Countries.Current.Select(c => c.Country));

    // The package that the oracle comes from reads "Thursday after 18 April" as "from 18 April on". The law says after, and the almanac had 25 April in both years.
    static readonly (string Oracle, string Almanac)[] errata = [("IS 2019-04-18", "IS 2019-04-25"), ("IS 2024-04-18", "IS 2024-04-25")];

    [Fact]
    public void Public_holidays_of_fourteen_years_fall_where_the_oracle_has_them()
    {
        var oracle = Oracle.Rows("holidays/holidays_2015_2028.csv").Where(r => r[2] == "public").Select(r => $"{r[0]} {r[1]}").ToList();
        Assert.True(oracle.Count > 800, "the oracle is there");
        foreach (var (wrong, right) in errata) oracle[oracle.IndexOf(wrong)] = right;

        var ours = from country in Kit.Packs.Countries.Current
                   from year in Enumerable.Range(2015, 14)
                   from holiday in country.Holidays.In(year)
                   where holiday.Rule.Type == HolidayType.Public
                   select $"{country.Country} {holiday.Day:yyyy-MM-dd}";

        Assert.Equal(oracle.Order(StringComparer.Ordinal), ours.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Eves_on_which_the_banks_close_are_typed_so()
    {
        var oracle = Oracle.Rows("holidays/holidays_2015_2028.csv").Where(r => r[2] == "bank").Select(r => $"{r[0]} {r[1]}").Order(StringComparer.Ordinal).ToList();
        var ours = Kit.Packs.Countries.Current.SelectMany(c => Enumerable.Range(2015, 14).SelectMany(c.Holidays.In).Where(h => h.Rule.Type == HolidayType.Bank).Select(h => $"{c.Country} {h.Day:yyyy-MM-dd}"));

        Assert.Equal(oracle, ours.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_Great_Prayer_Day_was_kept_in_2023_for_the_last_time()
    {
        Assert.True(Country("DK").Holidays.IsPublic(new(2023, 5, 5)));
        Assert.False(Country("DK").Holidays.IsPublic(new(2024, 4, 26)));
    }

    [Theory]
    [InlineData("NO", 357)]
    [InlineData("SE", 290)]
    [InlineData("FI", 309)]
    [InlineData("DK", 99)]
    [InlineData("IS", 64)]
    public void Every_municipality_is_there(string country, int count) => Assert.Equal(count, Kit.Packs.Countries.Municipalities(country).All.Count);

    [Theory]
    [InlineData("NO", 57.9, 71.3, 4.4, 31.3)]
    [InlineData("SE", 55.2, 69.1, 10.9, 24.3)]
    [InlineData("FI", 59.5, 70.2, 19.1, 31.7)]
    [InlineData("DK", 54.5, 57.9, 8.0, 15.3)]
    [InlineData("IS", 63.2, 66.7, -24.6, -13.4)]
    public void Every_point_lies_in_its_country(string country, double south, double north, double west, double east) =>
        Assert.All(Kit.Packs.Countries.Municipalities(country).All.Where(m => m.Point is not null), m =>
        {
            Assert.InRange(m.Point!.Value.Latitude, south, north);
            Assert.InRange(m.Point.Value.Longitude, west, east);
        });

    [Fact]
    public void A_point_that_nobody_knows_is_none_and_a_rough_one_says_so()
    {
        var finland = Kit.Packs.Countries.Municipalities("FI").All.Where(m => m.Point is null).ToList();
        var iceland = Kit.Packs.Countries.Municipalities("IS").All.Where(m => m.Method == "region-mean");

        Assert.Equal(["082", "322", "508", "791"], finland.Select(m => m.Code));
        Assert.All(finland, m => Assert.Equal("none", m.Method));
        Assert.Equal(35, iceland.Count());
    }

    [Fact]
    public void A_municipality_is_found_by_its_code_and_by_any_of_its_names()
    {
        Assert.Equal("Helsinki / Helsingfors", Kit.Packs.Countries.Municipalities("FI").Find("091")!.Name);
        Assert.Equal("091", Kit.Packs.Countries.Municipalities("FI").Named("helsingfors").Single().Code);
        Assert.Equal("0680", Kit.Packs.Countries.Municipalities("SE").Named("Jönköping").Single().Code);
        Assert.Equal("3203", Kit.Packs.Countries.Municipalities("NO").Named("Asker").Single().Code);
        Assert.Null(Kit.Packs.Countries.Municipalities("NO").Find("9999"));
        Assert.Empty(Kit.Packs.Countries.Municipalities("NO").Named("Atlantis"));
    }

    [Theory, MemberData(nameof(Shipped))]
    public void A_country_says_who_serves_work_insurance_and_health(string country) => Assert.All(
        [AuthorityRole.EmploymentService, AuthorityRole.SocialInsurance, AuthorityRole.Municipality, AuthorityRole.Health],
        role => Assert.Contains(Country(country).Authorities, a => a.Roles.Contains(role)));

    [Theory, MemberData(nameof(Shipped))]
    public void A_country_names_its_numbers_and_how_long_things_are_kept(string country)
    {
        var pack = Country(country);

        Assert.NotEmpty(pack.PersonNumbers);
        Assert.NotEmpty(pack.OrganisationNumbers);
        Assert.All(Enum.GetValues<RetentionSubject>(), subject => Assert.NotNull(pack.Keeps(subject)));
    }

    [Theory, MemberData(nameof(Shipped))]
    public void What_the_state_pays_in_full_is_no_competitive_job(string country) => Assert.All(
        Country(country).Forms.Forms.Where(f => f.Payer is Payer.State or Payer.Benefit), f => Assert.DoesNotContain(f.Class, (CompetitiveClass[])[CompetitiveClass.Regular, CompetitiveClass.RegularSubsidised]));

    [Theory, MemberData(nameof(Shipped))]
    public void A_figure_of_everyday_knowledge_is_not_called_published(string country) => Assert.All(
        Country(country).IncomeSources.Where(c => c.Basis.Source.Contains("general knowledge", StringComparison.Ordinal)), c => Assert.NotEqual(Certainty.Published, c.Basis.Certainty));

    [Fact]
    public void Forms_of_the_country_come_first_and_stand_in_for_the_common_ones()
    {
        var offered = Kit.Packs.FormsIn("NO");

        Assert.Equal("temporary-subsidy-permanent-job", offered.All[0].Form.Code);
        Assert.Equal(new PackKey("no", 1), offered.Find("permanent-subsidy")!.Pack.Key);
        Assert.Equal(new PackKey("common", 2), offered.Find("internal-practice")!.Pack.Key);
        Assert.Null(offered.Find("work-practice"));
        Assert.Equal(CompetitiveClass.RegularSubsidised, Kit.Packs.Forms(new("no", 1)).FormOf("permanent-subsidy").Class);
    }

    [Fact]
    public void A_form_that_has_ended_is_offered_to_those_who_began_under_it()
    {
        var offered = Kit.Packs.FormsIn("SE");

        Assert.DoesNotContain(offered.Within(new(new(2026, 1, 1), new(2026, 12, 31))), f => f.Form.Code == "extratjanst");
        Assert.Contains(offered.Within(new(new(2021, 1, 1), new(2026, 12, 31))), f => f.Form.Code == "extratjanst");
    }

    [Fact]
    public void A_country_without_a_pack_has_what_all_have_in_common() => Assert.Equal(Kit.Packs.CommonForms.Forms.Select(f => f.Code), Kit.Packs.FormsIn("ZZ").All.Select(f => f.Form.Code));

    [Fact]
    public void Own_workshops_are_told_apart_from_the_open_market() =>
        Assert.Equal(["internal-practice"], Kit.Packs.CommonForms.Forms.Where(f => f.Setting == WorkSetting.Own).Select(f => f.Code));
}
