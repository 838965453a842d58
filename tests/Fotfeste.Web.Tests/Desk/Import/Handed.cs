using System.Text;

namespace Fotfeste.Web.Tests;

/// <summary>Files as somebody hands them in, and what becomes of them in a store.</summary>
static class Handed
{
    public static PackShelf Shelf { get; } = new([Some.Method], [Some.Forms]) { Countries = Some.Countries };

    /// <summary>A caseload that fills every table, one row or more each.</summary>
    public static (string Name, string Text)[] WholeSet { get; } =
    [
        ("organisation.csv", "name;country;language;time_zone\nFjordland;NO;nb;Europe/Oslo"),
        ("units.csv", "reference;name;level;parent\nN;Nord;unit;F\nF;Fjordland;association;"),
        ("programmes.csv", "reference;name;unit;method;from\nJ;Jobb;F;two-steps;2020-01-01"),
        ("targets.csv", "programme;kind;value;destinations\nJ;share-of-exits;30;work"),
        ("staff.csv", "reference;name;role;unit;programme;fte_percent;from;until\nC1;Ida Nord;coach;N;J;50;2020-01-01;2020-12-31\nC1;Ida Nord;coach;N;J;100;2021-01-01;\nC2;Odd Nord;coach;N;J;100;2020-01-01;\nL;Liv Leder;leader;N;;;2020-01-01;"),
        ("participants.csv", "reference;name;sex;phone\nP1;Åse O'Brien;woman;12345678\nP2;Bo Li;;"),
        ("referrals.csv", "reference;participant;unit;source;received_on;wish\nR1;P2;N;self;2026-03-01;Jobbe ute"),
        ("enrolments.csv", "reference;participant;unit;programme;from;until;coach;goal;exit_reason;destination\nE1;P1;N;J;2025-01-10;;C1;Kafé;;\nE0;P1;N;J;2023-01-10;2023-12-01;C2;Butikk;goal-reached;work"),
        ("assignments.csv", "enrolment;coach;role;from;until\nE1;C2;employer-side;2025-03-01;2025-04-30"),
        ("phases.csv", "enrolment;phase;from;reason\nE1;first;2025-01-10;\nE1;second;2025-02-10;\nE1;first;2025-05-01;Begynte på nytt"),
        ("employers.csv", "reference;name;place\nB1;Kafé Lykke;Bergen"),
        ("contacts.csv", "reference;enrolment;day;coach;minutes;note;employer\nK1;E1;2025-02-01;C1;30;Første prat;\nK2;E1;2025-02-08;C1;45;\"To linjer\nher\";B1"),
        ("jobs.csv", "reference;enrolment;form;from;until;employer;hours;agreed_until;end_reason\nA1;E1;subsidised;2025-06-01;;B1;20;2025-12-31;\nA0;E0;permanent;2023-02-01;2023-11-01;;37,5;;new-job"),
        ("incomes.csv", "enrolment;source;from\nE1;social-assistance;2025-01-10"),
    ];

    /// <summary>The set with other text in one table.</summary>
    public static (string Name, string Text)[] With(string name, Func<string, string> change) => [.. WholeSet.Select(f => f.Name == name ? (name, change(f.Text)) : f)];

    public static async Task<ImportOutcome> TakeIn(Store store, params (string Name, string Text)[] files) =>
        await new CaseloadImport(store, Handed.Shelf).SaveAsync(await Reading(store, files));

    public static async Task<CaseloadReading> Reading(Store store, params (string Name, string Text)[] files) =>
        CaseloadReader.Read([.. files.Select(f => SpreadsheetFile.Of(f.Name, Encoding.UTF8.GetBytes(f.Text)))], Labels.None, await KnownCaseload.OfAsync(store, Shelf), store.Actor.Today);

    public static TableCount In(this ImportOutcome outcome, string table) => outcome.Counts.Single(c => c.Table == table);
}
