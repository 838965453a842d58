using Microsoft.AspNetCore.Diagnostics;

namespace Fotfeste.Web;

/// <summary>The calm pages that stand in for an empty answer: 404, 500 and their like, in the reader's language, without a word about what was asked for.</summary>
static class ProblemPages
{
    public static void UseProblemPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/problem/500", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
    }

    /// <summary>Is this request now drawing a problem, after another page gave up?</summary>
    public static bool IsOneOf(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
}
