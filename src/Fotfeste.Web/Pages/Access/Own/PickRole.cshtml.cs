using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Who has several roles today works in one of them at a time. Who has one is sent on.</summary>
[Declares(FieldGroup.Settings, Purpose.None, Action = RouteAction.Write)]
public sealed class PickRoleModel(Visit visit, Words words) : FormPage
{
    [BindProperty, Display(Name = "access.role"), RefusedAs("access.no-such-role")] public string Role { get; set; } = "";
    [BindProperty(SupportsGet = true, Name = "ReturnUrl")] public string Back { get; set; } = "";

    public IReadOnlyList<Choice> Choices => [.. Capacities.Of(visit.Roles).Select(role => Choice.Of(role.Id, role.In(visit, words)))];

    public override Task PrepareAsync() => Task.CompletedTask;

    public override Task FillAsync()
    {
        Role = visit.Role!.Id.ToString();
        return Task.CompletedTask;
    }

    public override Task<IActionResult> OnGetAsync() => Choices.Count > 1 ? base.OnGetAsync() : Task.FromResult<IActionResult>(Inside());

    public IActionResult OnPost()
    {
        if (visit.Roles.FirstOrDefault(role => role.Id.ToString() == Role) is not { } picked) throw new Refusal("access.no-such-role");
        PickedRole.KeepIn(Response, picked.Id);
        return Inside();
    }

    LocalRedirectResult Inside() => LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/");
}
