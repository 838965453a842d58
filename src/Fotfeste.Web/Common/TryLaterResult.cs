using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A page that shows nothing but what its reader typed: it needs no line in the trail, and gets none while the trail cannot be written.</summary>
public sealed class TryLaterResult : ViewResult;
