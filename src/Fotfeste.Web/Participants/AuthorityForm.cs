using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>Which authority, and what about: asked alike of decisions and of what is waited for.</summary>
public sealed class AuthorityForm
{
    [Display(Name = "intake.authority", Description = "intake.authority-hint"), RefusedAs("intake.authority-missing", "intake.authority-too-long")] public string? Authority { get; set; }
    [Display(Name = "intake.what", Description = "intake.what-hint"), RefusedAs("intake.what-missing", "intake.what-too-long")] public string? What { get; set; }
}
