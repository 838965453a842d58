using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Who needs me, and why.</summary>
[Declares(FieldGroup.Existence, Purpose.Support)]
public sealed class TodayModel(Visit visit) : PageModel
{
    public DateOnly Today => visit.Actor.Today;
}
