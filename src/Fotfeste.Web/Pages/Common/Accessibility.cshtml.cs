using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The accessibility statement: what is tested on every change, and what is not.</summary>
[Declares(FieldGroup.None, Purpose.None)]
public sealed class AccessibilityModel : PageModel;
