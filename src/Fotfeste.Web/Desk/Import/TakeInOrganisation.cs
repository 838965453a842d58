using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The organisation, its units, its programmes and what they aim at.</summary>
static class TakeInOrganisation
{
    public static async Task ApplyAsync(ImportRun run, string? demo, CancellationToken stop)
    {
        await OrganisationAsync(run, demo, stop);
        run.Units.AddRange(await run.Store.Units.ToListAsync(stop), u => u.Reference, u => u.Id.ToString(), u => u.Name);
        run.Programmes.AddRange(await run.Store.Programmes.Include(p => p.Targets).ToListAsync(stop), p => p.Reference, p => p.Id.ToString(), p => p.Name);
        Units(run);
        foreach (var row in run.Caseload.Programmes) Programme(run, row);
        foreach (var row in run.Caseload.Targets) Target(run, row);
    }

    static async Task OrganisationAsync(ImportRun run, string? demo, CancellationToken stop)
    {
        var own = await run.Store.Organisations.SingleOrDefaultAsync(stop);
        var row = run.Caseload.Organisation;
        if (row is null)
        {
            if (own is null) run.Wrong(new("organisation", 1), null, null, "import.organisation-missing");
        }
        else if (!run.MayBuildTheHouse) run.Wrong(row.At, null, row.Name, ImportRun.AskAdministrator, "organisation");
        else
        {
            if (own is null) run.Add(own = new Organisation(run.Own, row.Name, row.Country, row.Language, row.TimeZone, demo));
            else if (own.Country != row.Country) run.Wrong(row.At, "country", row.Country, "import.organisation-differs", own.Country);
            else if (own.Language != row.Language) run.Wrong(row.At, "language", row.Language, "import.organisation-differs", own.Language);
            else if (own.TimeZone != row.TimeZone) run.Wrong(row.At, "time_zone", row.TimeZone, "import.organisation-differs", own.TimeZone);
            run.Try(row.At, () => own.Rename(row.Name), _ => row.Name);
            run.Tally.Row("organisation", own);
        }
        run.Language = own?.Language ?? run.Language;
    }

    /// <summary>All units first, then which lies below which: rows come in any order.</summary>
    static void Units(ImportRun run)
    {
        var taken = new List<(UnitRow Row, Unit Unit)>();
        foreach (var row in run.Caseload.Units)
        {
            if (!run.MayBuildTheHouse) run.Wrong(row.At, null, row.Name, ImportRun.AskAdministrator, "units");
            else if (run.TryOwn(run.Units, row.At, row.Reference, "units", out var unit))
            {
                if (unit is null) run.Units.Add(row.Reference, unit = run.Add(new Unit(run.NewId<Unit>(), run.Own, row.Name, row.Level, null, row.Reference)));
                taken.Add((row, unit));
            }
        }
        var byId = run.Units.All.Concat(taken.Select(t => t.Unit)).DistinctBy(u => u.Id).ToDictionary(u => u.Id);
        foreach (var (row, unit) in taken)
        {
            var parent = row.Parent is null ? unit.ParentId is { } above ? byId.GetValueOrDefault(above) : null : run.Find(run.Units, row.At, "parent", row.Parent, "units");
            run.Try(row.At, () => unit.Change(row.Name, row.Level, parent, row.Remark ?? unit.Remark, byId.Values), column => column == "parent" ? row.Parent : row.Name);
            run.Tally.Row("units", unit);
        }
    }

    static void Programme(ImportRun run, ProgrammeRow row)
    {
        if (run.Find(run.Units, row.At, "unit", row.Unit, "units") is not { } unit || !run.TryOwn(run.Programmes, row.At, row.Reference, "programmes", out var programme)) return;
        if (programme is not null && programme.UnitId != unit.Id) run.Wrong(row.At, "unit", row.Unit, ImportRun.Elsewhere);
        else if (programme is not null && programme.Method.Code != row.Method) run.Wrong(row.At, "method", row.Method, ImportRun.Elsewhere, programme.Method.Code);
        else if (run.Shelf.MethodsOfRecords.FirstOrDefault(m => m.Key.Code == row.Method) is not { } method) run.Wrong(row.At, "method", row.Method, "import.unknown-code", string.Join(' ', run.Shelf.MethodsOfRecords.Select(m => m.Key.Code)));
        else run.Try(row.At, () => Take(programme, unit, method), column => column == "until" ? row.Period.Until : column == "most_per_fte" ? row.MostPerFte : row.Name);

        void Take(Programme? known, Unit home, MethodPack by)
        {
            if (known is null) run.Programmes.Add(row.Reference, known = run.Add(Fotfeste.Domain.Programme.Plan(run.NewId<Programme>(), home, row.Name, row.Funder ?? "", by.Key, row.Period, row.Reference)));
            known.Change(row.Name, row.Funder ?? known.Funder, row.TargetGroup ?? known.TargetGroup, row.Conditions ?? known.Conditions,
                row.Period with { Until = row.Period.Until ?? known.Period.Until }, row.FewestPerFte ?? known.FewestPerFte, row.MostPerFte ?? known.MostPerFte);
            run.Tally.Row("programmes", known);
        }
    }

    static void Target(ImportRun run, TargetRow row)
    {
        if (run.Find(run.Programmes, row.At, "programme", row.Programme, "programmes") is not { } programme) return;
        if (!run.Units.All.Any(u => u.Id == programme.UnitId))
        {
            run.Wrong(row.At, "programme", row.Programme, ImportRun.UnitNotLed);
            return;
        }
        var destinations = string.Join(' ', row.Destinations);
        var target = programme.Targets.FirstOrDefault(t => t.Kind == row.Kind && t.Destinations == destinations && t.IncomeAtEntry == row.IncomeAtEntry);
        run.Try(row.At, () =>
        {
            if (target is null) programme.Agree(target = new Target(run.NewId<Target>(), programme, row.Kind, row.Value, row.Destinations, row.IncomeAtEntry));
            else target.Aim(row.Value);
            run.PartsOf(programme);
            run.Tally.Row("targets", target);
        }, _ => row.Value);
    }
}
