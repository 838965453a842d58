namespace Fotfeste.Exchange.Tests;

/// <summary>What public sources state of the Finnish, Danish and Icelandic services, held against the packs (domain reference 4.3 to 4.5).</summary>
public sealed class FinnishDanishIcelandicMethodTests
{
    static MethodPack Pack(string code) => Kit.Packs.Method(new(code, 1));

    [Fact]
    public void Job_coaching_by_quality_criteria_has_the_five_phases_of_THL()
    {
        var finnish = Pack("fi-quality-criteria");

        Assert.Equal("Laatukriteereihin perustuva työhönvalmennus", finnish.Names.In("fi", "fi"));
        Assert.Equal(
            ["Palveluun hakeutuminen ja sopiminen", "Osaamisen kartoitus ja ammatillinen profiili", "Nopea työn etsintä", "Työskentely ja tuesta sopiminen työnantajan kanssa", "Työsuhteen tukeminen ja tuki työn ulkopuolella"],
            finnish.Phases.Select(p => p.Names.In("fi", "fi")));
        Assert.Contains("rapid-job-search", finnish.Belongs);
    }

    [Fact]
    public void IPS_in_Denmark_leads_to_education_as_well_as_to_work()
    {
        var danish = Pack("dk-ips");

        Assert.Equal("Individuelt planlagt job med støtte (IPS)", danish.Names.In("da", "da"));
        Assert.Contains("treatment-team", danish.Belongs);
        Assert.Contains("education-guidance", danish.Belongs);
        Assert.Equal((20, Certainty.Published), (danish.Caseload.Most, danish.Caseload.Basis.Certainty));
    }

    [Fact]
    public void AMS_goes_from_an_application_to_support_that_fades()
    {
        var icelandic = Pack("is-ams");

        Assert.Equal("Atvinna með stuðningi (AMS)", icelandic.Names.In("is", "is"));
        Assert.Equal(["first-interview", "job-search", "job-trial", "first-days", "fading"], icelandic.Phases.Select(p => p.Code));
        Assert.Contains("job-taste", icelandic.Belongs);
        Assert.Null(icelandic.Caseload.Most);
    }

    [Theory]
    [InlineData("fi-quality-criteria", "FI", "fi")]
    [InlineData("dk-ips", "DK", "da")]
    [InlineData("is-ams", "IS", "is")]
    public void No_source_limits_a_phase_and_support_lasts_as_long_as_it_is_needed(string code, string country, string language)
    {
        var pack = Pack(code);

        Assert.Equal((country, language), (pack.Country, pack.Language));
        Assert.All(pack.Phases, phase => Assert.Null(phase.Clock.AtMost));
        Assert.Contains("support-as-long-as-needed", pack.Belongs);
        Assert.Equal(PhaseRole.FollowUp, pack.Phases[^1].Role);
        Assert.True(pack.IsOfferedOn(Kit.Today));
    }
}
