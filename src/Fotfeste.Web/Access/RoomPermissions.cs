using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Fotfeste.Web;

/// <summary>Who may enter which room, as a table: the longest matching place counts. What is not in it is closed to everybody.</summary>
static class RoomPermissions
{
    static readonly Persona[] Everyone = [Persona.Coach, Persona.Leader, Persona.Administrator, Persona.Evaluator];
    static readonly Persona[] CaseWork = [Persona.Coach, Persona.Leader];

    /// <summary>A folder or page below <c>Pages</c>, and who may enter; null for everybody, signed in or not.</summary>
    public static IReadOnlyList<(string Place, Persona[]? Who)> Table { get; } =
    [
        ("/Common", null),
        ("/Access", [Persona.Administrator]),
        ("/Access/SignIn", null),
        ("/Access/Code", null),
        ("/Access/SetUp", null),
        ("/Access/Welcome", null),
        ("/Access/Drafts", null),
        ("/Access/SignOut", Everyone),
        ("/Access/Own", Everyone),
        ("/Access/Own/CalendarFeed", CaseWork),
        ("/Access/Absences", CaseWork),
        ("/Methods/Words", Everyone),
        ("/Methods/Occupations", Everyone),
        ("/Methods/Packs", [Persona.Coach, Persona.Leader, Persona.Administrator]),
        ("/Methods/Schemes", [Persona.Coach, Persona.Leader, Persona.Administrator]),
        ("/Organisation", [Persona.Administrator]),
        ("/Organisation/Programmes", [Persona.Leader, Persona.Administrator]),
        ("/Organisation/Adapt", [Persona.Leader, Persona.Administrator]),
        ("/Participants", CaseWork),
        ("/Participants/MergePeople", [Persona.Leader]),
        ("/Employers", CaseWork),
        ("/Matching", CaseWork),
        ("/Employment", CaseWork),
        ("/Support", CaseWork),
        ("/Outcomes", [Persona.Coach, Persona.Leader, Persona.Evaluator]),
        ("/Outcomes/ReferralMonths", [Persona.Leader]),
        ("/Quality", CaseWork),
        ("/Desk", CaseWork),
        ("/Desk/Import", [Persona.Leader]),
        ("/Desk/Leading", [Persona.Leader]),
        ("/Desk/Keys", Everyone),
    ];

    /// <summary>Writes the table onto every page's route.</summary>
    public static void Apply(PageConventionCollection pages) => pages.AddFolderApplicationModelConvention("/", page =>
    {
        if (Find(page.ViewEnginePath) is { } row) page.EndpointMetadata.Add(row.Who is null ? new AllowAnonymousAttribute() : new AuthorizeAttribute(row.Place));
    });

    public static void AddPolicies(AuthorizationBuilder authorization)
    {
        foreach (var (place, who) in Table.Where(row => row.Who is not null))
            authorization.AddPolicy(place, policy => policy.RequireAuthenticatedUser().RequireAssertion(at =>
                at.Resource is HttpContext http && who!.Contains(http.RequestServices.GetRequiredService<Store>().Actor.Persona)));
    }

    /// <summary>May this persona open that page?</summary>
    public static bool MayEnter(Persona persona, string page) => Find(page) is { } row && (row.Who is null || row.Who.Contains(persona));

    static (string Place, Persona[]? Who)? Find(string page) => Table
        .Where(row => page == row.Place || page.StartsWith(row.Place + "/", StringComparison.Ordinal))
        .Select(row => ((string Place, Persona[]? Who)?)row).MaxBy(row => row!.Value.Place.Length);
}
