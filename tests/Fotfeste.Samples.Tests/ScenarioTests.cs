using System.Globalization;
using System.Security.Cryptography;

namespace Fotfeste.Samples.Tests;

public sealed class ScenarioTests
{
    static readonly DateOnly day = new(2026, 11, 21);

    public static TheoryData<string> Names => [.. Scenario.Names];

    [Theory, MemberData(nameof(Names))]
    public void The_same_name_and_day_give_the_same_bytes_in_every_culture(string name)
    {
        var usual = CultureInfo.CurrentCulture;

        var first = Hash(Scenario.Of(name, day));
        string elsewhere;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            elsewhere = Hash(Scenario.Of(name, day));
        }
        finally { CultureInfo.CurrentCulture = usual; }

        Assert.Equal(first, elsewhere);
    }

    [Fact]
    public void Another_day_gives_another_team_but_the_same_people()
    {
        var (today, tomorrow) = (Scenario.Of("team", day), Scenario.Of("team", day.AddDays(1)));

        Assert.NotEqual(Hash(today), Hash(tomorrow));
        Assert.Equal(today.Caseload.Participants.Select(p => p.Name), tomorrow.Caseload.Participants.Select(p => p.Name));
    }

    [Fact]
    public void An_unknown_name_is_refused_and_a_team_of_today_needs_a_day()
    {
        Assert.Equal("organisation.scenario-unknown", Assert.Throws<Refusal>(() => Scenario.Of("jonkoeping")).Codes.Single());
        Assert.Equal("organisation.scenario-needs-day", Assert.Throws<Refusal>(() => Scenario.Of("team")).Codes.Single());
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_account_belongs_to_somebody_on_the_staff_who_holds_the_role(string name)
    {
        var scenario = Scenario.Of(name, day);

        var held = scenario.Caseload.Staff.Select(s => (s.Reference, s.Role)).ToHashSet();

        Assert.NotEmpty(scenario.Accounts());
        Assert.All(scenario.Accounts(), account => Assert.All(account.Personas, persona => Assert.Contains((account.Staff, (Persona?)persona), held)));
        Assert.All(scenario.Accounts(), account => Assert.EndsWith(".example", account.UserName, StringComparison.Ordinal));
        Assert.Equal(scenario.Accounts().Count, scenario.Accounts().DistinctBy(a => a.UserName).Count());
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_table_survives_being_written_and_read_with_no_problem(string name)
    {
        var scenario = Scenario.Of(name, day);

        var read = ReadBack.Of(scenario);

        Assert.Equal(scenario.Organisation with { At = default }, read.Organisation! with { At = default });
        Assert.Equal(
            [scenario.Caseload.Units.Count, scenario.Caseload.Staff.Count, scenario.Caseload.Targets.Count, scenario.Caseload.Participants.Count, scenario.Caseload.Enrolments.Count, scenario.Caseload.Phases.Count, scenario.Caseload.Contacts.Count, scenario.Caseload.Jobs.Count, scenario.Caseload.Incomes.Count],
            new[] { read.Units.Count, read.Staff.Count, read.Targets.Count, read.Participants.Count, read.Enrolments.Count, read.Phases.Count, read.Contacts.Count, read.Jobs.Count, read.Incomes.Count });
    }

    [Theory, MemberData(nameof(Names))]
    public void No_two_people_share_a_name_and_nobody_has_a_number_of_state(string name)
    {
        var people = Scenario.Of(name, day).Caseload.Participants;

        Assert.Equal(people.Count, people.DistinctBy(p => p.Name).Count());
        Assert.All(people.SelectMany(p => new[] { p.Reference, p.Name, p.Phone ?? "" }), text => Assert.True(text.Count(char.IsDigit) < 10, text));
        Assert.All(people, p => Assert.Null(p.Email));
    }

    [Theory, MemberData(nameof(Names))]
    public void Notes_speak_to_people_by_name_and_say_nothing_about_health(string name)
    {
        string[] never = ["diagnos", "sykdom", "sjukdom", "psyk", "angst", "ångest", "depres", "medisin", "medicin", "rus", "lidelse", "behandling", "{"];

        var texts = Scenario.Of(name, day).Caseload.Contacts.SelectMany(c => new[] { c.Content.Note.Reveal(), c.Content.NextStep.Reveal() }).Distinct();

        Assert.All(texts, text => Assert.DoesNotContain(never, word => System.Text.RegularExpressions.Regex.IsMatch(text, $@"(?i)(?<!\p{{L}}){System.Text.RegularExpressions.Regex.Escape(word)}")));
    }

    [Fact]
    public void A_scale_has_as_many_people_and_contacts_as_asked_for()
    {
        var scenario = Scenario.Scale(250, 3_000);

        var read = ReadBack.Of(scenario);

        Assert.Equal((250, 250, 3_000), (read.Participants.Count, read.Enrolments.Count, read.Contacts.Count));
        Assert.Equal(Hash(scenario), Hash(Scenario.Scale(250, 3_000)));
    }

    static string Hash(Scenario scenario)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in scenario.Files())
        {
            all.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            all.AppendData(content);
        }
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }
}
