using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>One page to print and fill in by hand, for whoever refers somebody without a computer at hand: what the form asks, and no more.</summary>
[Declares(FieldGroup.None, Purpose.Coordination)]
public sealed class ReferralBlankModel(Visit visit, Words words) : PageModel
{
    public string Organisation => visit.Organisation!.Name;

    /// <summary>What is asked, what it means, and how many lines there are to write on.</summary>
    public IReadOnlyList<(string Name, string Hint, int Lines)> Asked =>
    [
        (words["participants.name"], words["participants.name-hint"], 1),
        (words["participants.phone"], "", 1),
        (words["participants.language"], "", 1),
        (words["participants.wish"], words["participants.wish-hint"], 4),
        (words["participants.source"], "", 1),
        (words["participants.referred-by"], words["participants.referred-by-hint"], 2),
        (words["participants.practical"], words["intake.practical-hint"], 2),
        (words["intake.blank-date"], "", 1),
    ];

    public void OnGet() { }
}
