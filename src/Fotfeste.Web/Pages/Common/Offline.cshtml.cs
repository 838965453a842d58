using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>What a device shows when there is no net and the page asked for was not open: kept there beforehand, the same for everybody, about nobody.</summary>
[Declares(FieldGroup.None, Purpose.None)]
public sealed class OfflineModel : PageModel;
