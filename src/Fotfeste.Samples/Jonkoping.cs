using System.Globalization;

namespace Fotfeste.Samples;

/// <summary>The Swedish scenario: a county whose figures agree with the published table of 2012 to June 2017 (domain reference 8.1). Everybody in it is invented.</summary>
static class Jonkoping
{
    /// <summary>How many of Gnosjö's jobs are extratjänster. The source says "many"; the number is our reading.</summary>
    public const int TransitionJobs = 9;

    static readonly OrganisationRow organisation = new(default, "Samverkan i Jönköpings län (exempel)", "SE", "sv", "Europe/Stockholm");

    /// <summary>People who got support without agreeing to be registered: they are in no report.</summary>
    static readonly (string Unit, Fate Fate)[] refused =
    [
        ("ANE", Fate.LeftOtherwise), ("EKS", Fate.LeftForWork), ("EKS", Fate.StillSeeking), ("NAS", Fate.LeftOtherwise), ("NAS", Fate.StillInWork), ("NAS", Fate.LeftForWork),
        ("SAV", Fate.LeftOtherwise), ("VET", Fate.StillSeeking), ("GIS", Fate.LeftOtherwise), ("GNO", Fate.LeftForWork), ("GNO", Fate.StillSeeking), ("VAR", Fate.LeftOtherwise),
    ];

    public static Caseload Caseload()
    {
        var dice = new Dice("jonkoping");
        var world = new World(organisation);
        world.Units.AddRange(JonkopingUnits.Rows);
        world.Programmes.AddRange(JonkopingProgrammes.Rows);
        world.Targets.AddRange(JonkopingProgrammes.Targets);
        world.Staff.AddRange(JonkopingStaff.Rows);
        var people = new SwedishPeople(dice.For("people"));
        var forms = new Queue<string>(FormsOfTheHired(dice.For("forms")));
        foreach (var row in PublishedRow.All) Fill(world, row, people, forms, dice.For(row.Unit));
        return world.ToCaseload();
    }

    static void Fill(World world, PublishedRow row, SwedishPeople people, Queue<string> forms, Dice dice)
    {
        var town = JonkopingUnits.TownOf(row.Unit);
        var firms = SwedishFirms.In(row.Unit, town, dice);
        var municipal = row.Unit == "GNO" ? SwedishFirms.MunicipalIn(row.Unit, town) : [];
        foreach (var firm in firms.Concat(municipal)) world.Employers.Add(new(default, firm.Reference, firm.Name, Town: firm.Town));

        List<Hire> hires = [.. Hires(row, forms)];
        List<(Fate Fate, Hire? Hire, Registration Registration)> spells =
        [
            .. row.Fates().Select((fate, at) => (fate, at < hires.Count ? hires[at] : null, Registration.Agreed)),
            .. refused.Where(r => r.Unit == row.Unit).Select(r => (r.Fate, r.Fate is Fate.LeftForWork or Fate.StillInWork ? new Hire("temporary", null) : null, Registration.Refused)),
        ];
        foreach (var (at, (fate, hire, registration)) in dice.For("order").Shuffled(spells).Index())
        {
            var reference = string.Create(CultureInfo.InvariantCulture, $"{row.Unit}-{at + 1:D2}");
            new JonkopingSpell(world, reference, row.Unit, fate, registration, hire, hire?.Form == "transition" ? municipal : firms, dice.For(reference)).Write(people);
        }
    }

    /// <summary>In the order of <see cref="PublishedRow.Fates"/>: when the job began, as far as the source says, and under which form.</summary>
    static IEnumerable<Hire> Hires(PublishedRow row, Queue<string> forms)
    {
        int[] years = row.Unit == "GIS" ? [2012, 2013, 2013, 2014, 2015, 2015, 2015, 2015, 2016, 2016, 2016, 2016, 2016, 2016, 2016, 2017, 2017] : [];
        for (var at = 0; at < row.IntoWork; at++)
        {
            DateRange? within = at < years.Length ? new(new(years[at], 1, 2), years[at] == 2017 ? JonkopingUnits.LastDay : new(years[at], 12, 15)) : null;
            var lateEnough = row.Unit == "GNO" && at >= row.IntoWork - TransitionJobs - 4 && at < row.IntoWork - 4;
            // The scheme began in November 2015.
            yield return lateEnough ? new("transition", new DateRange(new(2016, 1, 11), JonkopingUnits.LastDay)) : new(forms.Dequeue(), within);
        }
    }

    /// <summary>With Gnosjö's transition jobs a third of all hired are temporary or paid by the hour (domain reference 8.2), as Jönköping reports.</summary>
    static List<string> FormsOfTheHired(Dice dice) => dice.Shuffled(
    [
        .. Enumerable.Repeat("temporary", 15), .. Enumerable.Repeat("temporary-subsidised", 7), .. Enumerable.Repeat("hourly", 15),
        .. Enumerable.Repeat("permanent", 37), .. Enumerable.Repeat("permanent-subsidised", 54),
    ]);
}
