using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class StaffQueries
{
    /// <summary>What everybody is called. A page that knows whom it speaks of asks for those: a nation has thousands.</summary>
    public static Task<Dictionary<Id<StaffMember>, string>> Names(this DbSet<StaffMember> staff) => staff.Select(s => new { s.Id, s.Name }).ToDictionaryAsync(s => s.Id, s => s.Name);

    /// <summary>What these are called; another organisation's are left out.</summary>
    public static Task<Dictionary<Id<StaffMember>, string>> NamesOf(this DbSet<StaffMember> staff, IEnumerable<Id<StaffMember>> these)
    {
        List<Id<StaffMember>> ids = [.. these.Distinct()];
        return staff.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Name }).ToDictionaryAsync(s => s.Id, s => s.Name);
    }
}
