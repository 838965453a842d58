using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Fotfeste.Web;

/// <summary>A form whose token is no longer good saves nothing, but loses nothing either: what was typed becomes a draft, and whoever wrote it finds it in the same form, drawn anew.</summary>
sealed class StaleFormFilter(DraftKeeping drafts, Visit visit) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            var (request, stop) = (context.HttpContext.Request, context.HttpContext.RequestAborted);
            if (await drafts.CameAsync(request, stop) is ({ } drawn, { } fields) && await drafts.KeepAsync(drawn, fields) is not null && drawn.Writer == visit.Actor.StaffId && !ForScripts.Asks(request))
                context.Result = new LocalRedirectResult(DraftKeeping.With(DraftKeeping.AddressOf(request), drawn.Id));
        }
        await next();
    }
}
