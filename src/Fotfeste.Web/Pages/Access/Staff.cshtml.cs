using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Everybody on the staff: what they may do today, and whether they can sign in.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin)]
public sealed class StaffModel(Store store, Visit visit, Words words, TimeProvider clock) : PageModel
{
    public IReadOnlyList<(StaffMember Staff, string Roles, AccountState State)> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var roles = (await store.Roles.AsNoTracking().ToListAsync()).Where(r => r.Days.Covers(visit.Today)).ToLookup(r => r.StaffId);
        var accounts = (await store.AccountsOfOwn()).ToDictionary(a => a.StaffId);
        Rows = [.. (await store.Staff.AsNoTracking().ByName().ToListAsync()).Select(s => (s,
            string.Join(", ", roles[s.Id].OrderBy(r => r.Persona).Select(r => r.With(visit.Units, words)).Distinct()),
            AccountState.Of(accounts.GetValueOrDefault(s.Id), clock.GetUtcNow(), words)))];
    }
}
