using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Fotfeste.Web;

/// <summary>A script that sends a form itself asks for JSON: instead of being led on to the next page it is told where that is. Anything but a success it gets as everybody does.</summary>
sealed class ForScripts : IAsyncResultFilter
{
    const string Json = "application/json";

    public static bool Asks(HttpRequest request) => request.Headers.Accept == Json;

    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (Asks(context.HttpContext.Request) && context.Result is RedirectResult { Url: { } to }) context.Result = new JsonResult(new { to });
        return next();
    }
}
