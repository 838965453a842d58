namespace Fotfeste.Exchange.Tests;

public sealed class PersonSheetTests
{
    static readonly PersonDefaults defaults = new("lier", "nav", "kari");

    static CaseloadReading Read(string text, SheetMapping? mapping = null, PersonDefaults? chosen = null) =>
        PersonSheet.Read([Kit.Csv("mine folk.csv", text)], mapping, chosen ?? defaults, Kit.Labels, Kit.Service, Kit.Today);

    [Fact]
    public void A_row_becomes_person_enrolment_phase_contact_employer_job_and_income()
    {
        var reading = Read("""
            Navn;Startdato;Mobil;Født år;Fase;Fase fra;Ønske;Inntekt ved start;Siste kontakt;Notat fra kontakten;Bedrift;Oppgaver i jobben;Ansettelsesform;Timer per uke;Jobb fra
            Åse O'Brien;2.3.2026;+47 22 33 44 55;1990;Støtte i og utenfor jobben;1.6.2026;Jobbe med dyr;arbeidsavklaringspenger;1.11.2026;Det går bra;Lier Dyrehage;Fôre geiter;Fast ansettelse;18,5;1.6.2026
            Per Ås;16.03.2026;;;;;;;;;Lier Dyrehage;;Arbeidstrening eller praksisplass;;1.4.2026
            """);

        Assert.True(reading.IsClean, Kit.Shown(reading));
        var caseload = reading.Caseload;
        Assert.Equal(["Åse O'Brien", "Per Ås"], caseload.Participants.Select(p => p.Reference));
        var enrolment = caseload.Enrolments[0];
        Assert.Equal(("Åse O'Brien", "lier", "nav", "kari"), (enrolment.Reference, enrolment.Unit, enrolment.Programme, enrolment.Coach));
        Assert.Equal([("Åse O'Brien", "support"), ("Per Ås", "engagement")], caseload.Phases.Select(p => (p.Enrolment, p.Phase)));
        Assert.Equal("Det går bra", caseload.Contacts.Single().Content.Note.Reveal());
        Assert.Equal("Lier Dyrehage", caseload.Employers.Single().Reference);
        Assert.Equal(["permanent", "work-practice"], caseload.Jobs.Select(j => j.Form));
        Assert.Equal("rehabilitation-benefit", caseload.Incomes.Single().Source);
        Assert.Equal("+47 22 33 44 55", caseload.Participants[0].Phone);
    }

    [Fact]
    public void A_name_that_comes_twice_needs_references()
    {
        var reading = Read("navn;fra\nPer Ås;2026-03-02\nKari Li;2026-03-02\nPer  Ås;2026-04-02\n");

        Assert.Equal(("mine folk.csv", 4, "navn", "Per  Ås", "import.name-twice", "mine folk.csv 2"), Assert.Single(reading.Problems) is var p ? (p.File, p.Row, p.Column, p.Value, p.Code, p.Expected) : default);
        Assert.Empty(Read("navn;fra;referanse\nPer Ås;2026-03-02;1\nPer Ås;2026-04-02;2\n").Problems);
    }

    [Fact]
    public void A_mapping_that_was_chosen_is_followed_and_what_is_left_out_is_not_read()
    {
        var mapping = new SheetMapping(new Dictionary<string, string?> { ["Hvem"] = "name", ["Når"] = "from", ["Diagnose"] = null });

        var reading = Read("hvem;når;DIAGNOSE\nPer Ås;2.3.2026;skal ikke leses\n", mapping);

        Assert.True(reading.IsClean, Kit.Shown(reading));
        Assert.Equal("Per Ås", reading.Caseload.Participants.Single().Name);
    }

    [Fact]
    public void A_heading_that_nobody_explained_is_a_problem() => Assert.Equal(("Diagnose", "import.unknown-column"), Assert.Single(Read("navn;fra;Diagnose\nPer;2.3.2026;x\n").Problems) is var p ? (p.Column, p.Code) : default);

    [Fact]
    public void Errors_bear_the_headings_of_the_sheet()
    {
        var reading = Read("Navn;Oppstart;Jobb fra;Ansettelsesform;Siste kontakt;Fase;Fase fra;Enhet\nPer Ås;2.3.2026;1.1.2026;Fast ansettelse;1.3.2026;Tull;1.4.2026;Lier\nKari;2.3.2026;;Fast ansettelse;;;1.4.2026;Mars\n");

        Assert.Equal(
        [
            (2, "Fase", "import.unknown-code"), (2, "Jobb fra", "import.outside-enrolment"), (2, "Siste kontakt", "import.outside-enrolment"),
            (3, "Enhet", "import.unknown-reference"), (3, "Fase fra", "import.only-with"), (3, "Jobb fra", "import.missing"),
        ], reading.Problems.Select(p => (p.Row!.Value, p.Column!, p.Code)).OrderBy(p => p.Item1).ThenBy(p => p.Item2, StringComparer.Ordinal));
    }

    [Fact]
    public void A_unit_and_a_coach_may_be_called_by_name()
    {
        var enrolment = Read("navn;fra;enhet;jobbspesialist\nPer;2.3.2026;Lier;Kari Nordli\n", chosen: new(Programme: "nav")).Caseload.Enrolments.Single();

        Assert.Equal(("lier", "kari"), (enrolment.Unit, enrolment.Coach));
    }

    [Fact]
    public void Without_a_unit_anywhere_the_row_is_incomplete() => Assert.Equal(["programme", "unit"], Read("navn;fra\nPer;2.3.2026\n", chosen: new()).Problems.Select(p => p.Column!).Order());

    [Fact]
    public void A_first_look_tells_a_list_of_people_from_a_table_of_the_same_name()
    {
        Assert.False(FirstLook.At([Kit.Csv("deltakere.csv", "navn;fra;telefon;jobbspesialist\n")], Kit.Labels).HoldsTables);
        Assert.True(FirstLook.At([Kit.Csv("deltakere.csv", "referanse;navn;telefon\n")], Kit.Labels).HoldsTables);
        Assert.Equal("import.not-a-spreadsheet", FirstLook.At([SpreadsheetFile.Of("x.csv", [0, 1, 2, 0, 0])], Kit.Labels).Problems.Single().Code);
    }
}
