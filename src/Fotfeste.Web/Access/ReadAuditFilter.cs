using System.Data.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>No line in the trail, no page: before the first byte leaves, the reading is recorded in a transaction of its own. If that fails, 503.</summary>
sealed partial class ReadAuditFilter(Store store, ILogger<ReadAuditFilter> log) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var showsNobody = context.Result is RedirectResult or LocalRedirectResult or RedirectToPageResult or StatusCodeResult or TryLaterResult;
        if (!showsNobody && !store.Seen.IsEmpty && !ProblemPages.IsOneOf(context.HttpContext) && !await RecordedAsync(context))
            context.Result = new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
        await next();
    }

    async Task<bool> RecordedAsync(ResultExecutingContext context)
    {
        try
        {
            await store.RecordReadAsync(context.ActionDescriptor.AttributeRouteInfo?.Template ?? "/", store.Seen, context.HttpContext.RequestAborted);
            return true;
        }
        catch (Exception e) when (e is DbException or DbUpdateException or Refusal)
        {
            NotRecorded(log, e.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "A page was withheld because its reading could not be recorded: {Fault}")]
    static partial void NotRecorded(ILogger log, string fault);
}
