using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The staff with their roles and shares of posts. Several rows may speak of one person, and of one role.</summary>
static class TakeInStaff
{
    public static async Task ApplyAsync(ImportRun run, CancellationToken stop)
    {
        run.Staff.AddRange(await run.Store.Staff.ToListAsync(stop), s => s.Reference, s => s.Id.ToString(), s => s.Name);
        if (run.Caseload.Staff.Count == 0) return;
        if (!run.MayBuildTheHouse)
        {
            foreach (var row in run.Caseload.Staff) run.Wrong(row.At, null, row.Name, ImportRun.AskAdministrator, "staff");
            return;
        }
        var roles = await run.Store.Roles.ToListAsync(stop);
        var shares = await run.Store.FteShares.ToListAsync(stop);
        var told = run.Caseload.Staff.Where(r => r.Role is not null).ToLookup(r => (r.Reference, r.Role, r.Unit, r.Days!.Value.From));
        foreach (var row in run.Caseload.Staff)
        {
            if (!run.TryOwn(run.Staff, row.At, row.Reference, "staff", out var person)) continue;
            if (person is null) run.Staff.Add(row.Reference, person = run.Add(new StaffMember(run.NewId<StaffMember>(), run.Own, row.Name, row.Reference)));
            run.Try(row.At, () => Take(person, row), column => column switch { "name" => row.Name, "role" => row.Role, "unit" => row.Unit, "fte_percent" => row.FtePercent, _ => row.Days?.Until });
        }

        void Take(StaffMember person, StaffRow row)
        {
            var unit = row.Unit is null ? null : run.Find(run.Units, row.At, "unit", row.Unit, "units");
            if (row.Unit is not null && unit is null) return;
            person.Change(row.Name, row.Phone ?? person.WorkPhone);
            List<object> spoken = [person];
            if (row.Role is { } persona) spoken.Add(Give(person, persona, unit?.Id, told[(row.Reference, row.Role, row.Unit, row.Days!.Value.From)]));
            if (row.FtePercent is { } percent && Share(person, row, unit, percent) is { } share) spoken.Add(share);
            run.Tally.Row("staff", [.. spoken]);
        }

        // Rows with the same first day speak of one role; it lasts as long as the longest of them.
        Role Give(StaffMember person, Persona persona, Id<Unit>? unit, IEnumerable<StaffRow> rows)
        {
            var days = rows.Aggregate((one, other) => one.Days!.Value.Until is null || one.Days.Value.Until > other.Days!.Value.Until ? one : other).Days!.Value;
            var role = roles.Find(r => r.StaffId == person.Id && r.Persona == persona && r.UnitId == unit && r.Days.From == days.From);
            if (role is null) roles.Add(role = run.Add(new Role(run.NewId<Role>(), person, persona, unit, days)));
            else if (days.Until is { } last && role.Days.Until != last) role.End(last, roles);
            return role;
        }

        FteShare? Share(StaffMember person, StaffRow row, Unit? unit, int percent)
        {
            if (unit is null || row.Programme is null)
            {
                run.Wrong(row.At, unit is null ? "unit" : "programme", null, "import.missing");
                return null;
            }
            if (run.Find(run.Programmes, row.At, "programme", row.Programme, "programmes") is not { } programme) return null;
            var days = row.Days!.Value;
            var share = shares.Find(s => s.StaffId == person.Id && s.ProgrammeId == programme.Id && s.UnitId == unit.Id && s.Days.From == days.From);
            if (share is null) shares.Add(share = run.Add(new FteShare(run.NewId<FteShare>(), person, programme.Id, unit.Id, percent, days, row.Reference)));
            else share.Change(percent, days with { Until = days.Until ?? share.Days.Until });
            return share;
        }
    }
}
