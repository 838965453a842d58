namespace Fotfeste.Exchange.Tests;

public sealed class CaseloadReaderTests
{
    static (string, int?, string?, string?, string) Of(Problem p) => (p.File, p.Row, p.Column, p.Value, p.Code);

    [Fact]
    public void A_whole_caseload_is_read()
    {
        var reading = Kit.WithBase(
            Kit.Csv("organisation.csv", "name,country,language,time_zone\nLier kommune,NO,nb,Europe/Oslo\n"),
            Kit.Csv("targets.csv", "programme;kind;value;destinations\nnav;share-of-exits;35;work studies\n"),
            Kit.Csv("referrals.csv", "reference;participant;unit;source;received_on;waiting_since\nr1;p1;lier;self;1.2.2026;2.2.2026\n"),
            Kit.Csv("assignments.csv", "enrolment;coach;role;from\n"),
            Kit.Csv("phases.csv", "enrolment;phase;from;reason\ne1;job-finding;2026-05-01;\ne1;engagement;2026-03-02;\ne1;profiling;2026-06-01;ønsker noe annet\n"),
            Kit.Csv("employers.csv", "reference;name;place\nb1;Lier Bakeri;Lier\n"),
            Kit.Csv("contacts.csv", "reference;enrolment;day;coach;kind;met;with;place;minutes;note;next_on\nc1;e1;16.3.2026;kari;visit;nei;employer;workplace;45;\"to\nlinjer\";1.4.2026\n"),
            Kit.Csv("jobs.csv", "reference;enrolment;form;from;employer;tasks;hours;agreed_until;until;end_reason\nj1;e1;temporary-subsidised;2026-06-01;b1;Pakke brød;18,75;2026-12-31;;\n"),
            Kit.Csv("incomes.csv", "enrolment;source;from;until\ne1;rehabilitation-benefit;2026-03-02;2026-05-31\n"));

        Assert.True(reading.IsClean, Kit.Shown(reading));
        var caseload = reading.Caseload;
        Assert.Equal("Europe/Oslo", caseload.Organisation!.TimeZone);
        Assert.Equal(["work", "studies"], caseload.Targets.Single().Destinations);
        Assert.Equal(["engagement", "job-finding", "profiling"], caseload.Phases.Select(p => p.Phase));
        var contact = caseload.Contacts.Single();
        Assert.Equal((ContactKind.Visit, false, ContactParty.Employer, ContactPlace.Workplace, 45), (contact.Content.Kind, contact.Content.Met, contact.Content.With, contact.Content.Place, contact.Content.Minutes));
        Assert.Equal("to\nlinjer", contact.Content.Note.Reveal());
        Assert.Equal(new Hours(18.75m), caseload.Jobs.Single().Hours);
        Assert.Equal(new DateOnly(2026, 5, 31), caseload.Incomes.Single().Days.Until);
        Assert.Equal((Persona.Coach, 80), (caseload.Staff.Single().Role!.Value, caseload.Staff.Single().FtePercent!.Value));
    }

    [Fact]
    public void What_may_be_left_out_has_a_plain_meaning()
    {
        var reading = Kit.WithBase(Kit.Csv("contacts.csv", "reference;enrolment;day\nc1;e1;2026-03-16\n"));

        var (person, enrolment, contact) = (reading.Caseload.Participants.Single(), reading.Caseload.Enrolments.Single(), reading.Caseload.Contacts.Single().Content);
        Assert.Equal((Sex.Unknown, false, null), (person.Sex, person.IsCode, person.Language));
        Assert.Equal(("undisclosed", Registration.NotAsked, GoalKind.Work, CoachRole.Whole), (enrolment.OccupationAtEntry, enrolment.Registration, enrolment.GoalKind, enrolment.CoachRole));
        Assert.Equal((ContactKind.Meeting, true, 0), (contact.Kind, contact.Met, contact.Minutes));
        Assert.Equal(("engagement", new DateOnly(2026, 3, 2)), (reading.Caseload.Phases.Single().Phase, reading.Caseload.Phases.Single().From));
    }

    [Fact]
    public void Every_planted_error_is_named_with_file_row_column_and_value_in_one_go()
    {
        var reading = Kit.WithBase(
            Kit.Csv("participants.csv", "reference;name;Fødselsår;sex\np1;Åse;1990;kvinne\np2;;nitten;frau\np1;Per;;\n"),
            Kit.Csv("enrolments.csv", "reference;participant;unit;programme;from;until;exit_reason;destination\ne1;p1;lier;nav;2026-03-02;;;\ne2;p9;lier;nav;2026-05-01;2026-04-01;moved;unknown\ne3;p1;lier;nav;3/16/2026;2026-04-01;;\n"),
            Kit.Csv("contacts.csv", "reference;enrolment;day;minutes;coach\nc1;e1;2026-03-01;30;kari\nc2;e1;2027-01-01;-5;ola\nc3;e7;1.4.26;;\n"),
            Kit.Csv("jobs.csv", "reference;enrolment;form;from;hours;end_reason\nj1;e1;permanent;2026-01-01;1.000;\nj2;e1;chef;2026-05-01;90;own-choice\n"));

        Assert.Equal(
        [
            ("contacts.csv", 2, "day", "2026-03-01", "import.outside-enrolment"),
            ("contacts.csv", 3, "day", "2027-01-01", "import.day-ahead"),
            ("contacts.csv", 3, "minutes", "-5", "import.out-of-range"),
            ("contacts.csv", 3, "coach", "ola", "import.unknown-reference"),
            ("contacts.csv", 4, "day", "1.4.26", "import.two-digit-year"),
            ("contacts.csv", 4, "enrolment", "e7", "import.unknown-reference"),
            ("enrolments.csv", 3, "until", "2026-04-01", "import.ends-before-it-began"),
            ("enrolments.csv", 3, "participant", "p9", "import.unknown-reference"),
            ("enrolments.csv", 4, "from", "3/16/2026", "import.not-a-day"),
            ("enrolments.csv", 4, "exit_reason", null, "import.missing"),
            ("enrolments.csv", 4, "destination", null, "import.missing"),
            ("jobs.csv", 2, "hours", "1.000", "import.ambiguous-number"),
            ("jobs.csv", 2, "from", "2026-01-01", "import.outside-enrolment"),
            ("jobs.csv", 3, "form", "chef", "import.unknown-code"),
            ("jobs.csv", 3, "hours", "90", "import.out-of-range"),
            ("jobs.csv", 3, "end_reason", "own-choice", "import.only-with"),
            ("participants.csv", 3, "name", null, "import.missing"),
            ("participants.csv", 3, "sex", "frau", "import.unknown-code"),
            ("participants.csv", 3, "Fødselsår", "nitten", "import.not-a-number"),
            ("participants.csv", 4, "reference", "p1", "import.twice"),
        ], reading.Problems.Select(Of).OrderBy(p => p.Item1, StringComparer.Ordinal).ThenBy(p => p.Item2));
        Assert.Equal(["p1"], reading.Caseload.Participants.Select(p => p.Reference));
    }

    [Theory]
    [InlineData("e1;profiling;2026-03-01;", "from", "import.outside-enrolment")]
    [InlineData("e1;engagement;2026-03-02;\ne1;engagement;2026-04-01;", "phase", "import.phase-same")]
    [InlineData("e1;engagement;2026-03-02;\ne1;profiling;2026-03-02;", "from", "import.phases-same-day")]
    [InlineData("e1;profiling;2026-03-02;\ne1;engagement;2026-04-01;", "reason", "import.back-needs-reason")]
    [InlineData("e1;mapping;2026-03-02;", "phase", "import.unknown-code")]
    [InlineData("e1;profiling;2026-12-24;", "from", "import.day-ahead")]
    public void Phases_out_of_order_are_named(string rows, string column, string code)
    {
        var problem = Assert.Single(Kit.WithBase(Kit.Csv("phases.csv", $"enrolment;phase;from;reason\n{rows}\n")).Problems);

        Assert.Equal((column, code), (problem.Column, problem.Code));
    }

    [Theory]
    [InlineData("units.csv", "reference;name;level;parent\nlier;Lier;unit;team1\nteam1;Team 1;team;\n", "parent", "import.parent-not-above")]
    [InlineData("staff.csv", "reference;name;role;unit;from\nkari;Kari;coach;;2026-01-01\n", "unit", "import.missing")]
    [InlineData("staff.csv", "reference;name\nkari;Kari\nkari;Karen\n", "name", "import.name-differs")]
    [InlineData("staff.csv", "reference;name;unit;fte_percent;from\nkari;Kari;lier;50;2026-01-01\n", "programme", "import.missing")]
    [InlineData("assignments.csv", "enrolment;coach;from\ne1;kari;2026-04-01\n", "coach", "import.already-assigned")]
    [InlineData("programmes.csv", "reference;name;unit;method;from;fewest_per_fte;most_per_fte\nnav;NAV;lier;euse;2026-01-01;20;10\n", "most_per_fte", "import.less-than-fewest")]
    [InlineData("programmes.csv", "reference;name;unit;method;from\nnav;AFT;lier;no-aft;2026-01-01\n", "method", "import.unknown-code")]
    [InlineData("organisation.csv", "name;country;language;time_zone\nX;NO;nb;Oslo/Norge\n", "time_zone", "import.unknown-time-zone")]
    [InlineData("participants.csv", "reference;name;language\np1;Åse;klingonsk\n", "language", "import.unknown-code")]
    [InlineData("participants.csv", "reference;name;is_code\np1;Åse;kanskje\n", "is_code", "import.not-yes-or-no")]
    [InlineData("participants.csv", "reference;name;;\np1;Åse;;note to self\n", "D", "import.no-heading")]
    [InlineData("participants.csv", "reference;name;kasse\np1;Åse;x\n", "kasse", "import.unknown-column")]
    [InlineData("participants.csv", "reference;name;navn\np1;Åse;x\n", "navn", "import.column-twice")]
    [InlineData("participants.csv", "reference;phone\np1;22\n", "name", "import.column-missing")]
    [InlineData("participants.csv", "reference;name\np1;\"\u200B\"\n", "name", "import.nothing-visible")]
    [InlineData("referrals.csv", "reference;participant;unit;source;received_on;waiting_since\nr1;p1;lier;self;2026-02-02;2026-02-01\n", "waiting_since", "import.before-received")]
    [InlineData("contacts.csv", "reference;enrolment;day;next_on\nc1;e1;2026-04-02;2026-04-01\n", "next_on", "import.before-contact")]
    [InlineData("diagnoses.csv", "a;b\n1;2\n", null, "import.unknown-table")]
    public void Every_other_fault_has_its_own_words(string file, string content, string? column, string code)
    {
        var problem = Assert.Single(Kit.WithBase(Kit.Csv(file, content)).Problems);

        Assert.Equal((file, column, code), (problem.File, problem.Column, problem.Code));
    }

    [Fact]
    public void A_name_of_more_than_200_characters_is_refused_with_the_limit()
    {
        var problem = Assert.Single(Kit.WithBase(Kit.Csv("participants.csv", $"reference;name\np1;{new string('å', 201)}\n")).Problems);

        Assert.Equal(("import.too-long", "200", Problem.LongestValue), (problem.Code, problem.Expected, problem.Value!.Length));
    }

    [Fact]
    public void A_refused_file_does_not_make_the_others_look_wrong()
    {
        var reading = Kit.WithBase(Kit.Csv("participants.csv", "reference;name\np1;\"Åse\n"));

        Assert.Equal("import.quote-not-closed", Assert.Single(reading.Problems).Code);
    }

    [Fact]
    public void What_the_store_knows_may_be_pointed_to()
    {
        var known = Kit.Service with { Participants = new HashSet<string> { "p1" }, Enrolments = new Dictionary<string, KnownEnrolment> { ["e1"] = new("euse", DateRange.Open(new(2026, 3, 2)), GoalKind.Work) } };
        SpreadsheetFile[] files = [Kit.Csv("contacts.csv", "reference;enrolment;day;coach\nc1;e1;2026-03-16;kari\nc2;e1;2026-03-01;kari\n"), Kit.Csv("phases.csv", "enrolment;phase;from\ne1;Finne jobb;2026-05-01\n")];

        var reading = CaseloadReader.Read(files, Kit.Labels, known, Kit.Today);

        Assert.Equal(("contacts.csv", 3, "import.outside-enrolment"), Assert.Single(reading.Problems) is var p ? (p.File, p.Row, p.Code) : default);
        Assert.Equal("job-finding", reading.Caseload.Phases.Single().Phase);
    }

    [Fact]
    public void Headings_tables_and_answers_may_be_in_any_language()
    {
        var reading = Kit.Read(
            Kit.Csv("enheter.csv", "Referens *;Namn *;Nivå\nlier;Lier;kommun\n"),
            Kit.Csv("ohjelmat.csv", "Viite;Nimi;Yksikkö;Menetelmä;Alkaa\nnav;NAV;lier;Tuettu työllistyminen, viisi vaihetta (EUSE);1.1.2026\n"),
            Kit.Csv("deltakere.csv", "referanse;NAVN;kjønn;navnet er en KODE\np1;Åse;Kvinne;Ja\n"),
            Kit.Csv("Störf.csv", "auðkenni;stuðningstímabil;ráðningarform;frá\n"));

        Assert.True(reading.IsClean, Kit.Shown(reading));
        Assert.Equal(UnitLevel.Municipality, reading.Caseload.Units.Single().Level);
        Assert.Equal("euse", reading.Caseload.Programmes.Single().Method);
        Assert.Equal((Sex.Woman, true), (reading.Caseload.Participants.Single().Sex, reading.Caseload.Participants.Single().IsCode));
    }

    [Fact]
    public void An_empty_row_lacks_exactly_what_has_a_star()
    {
        foreach (var table in new CaseloadTables(Kit.Packs).All)
        {
            var optional = table.Columns.FirstOrDefault(c => !c.IsRequired);
            var text = string.Join(';', table.Columns.Select(c => c.Name)) + "\n" + string.Join(';', table.Columns.Select(c => c == table.Columns[0] ? "x" : "")) + "\n";

            var missing = Kit.Read(Kit.Csv(table.Name + ".csv", text)).Problems.Where(p => p.Code == "import.missing").Select(p => p.Column);

            Assert.Equal(table.Columns.Skip(1).Where(c => c.IsRequired).Select(c => c.Name).Order(), missing.Order());
        }
    }

    [Fact]
    public void No_files_is_a_problem_too() => Assert.Equal("import.no-files", Assert.Single(Kit.Read().Problems).Code);
}
