using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Fotfeste.Web;

/// <summary>The one place where a no becomes a page. Unreadable input and a <see cref="Refusal"/> redraw the same form with what was typed: 422, or 409 when somebody saved in between, or 429 after too many wrong answers. While the store cannot write, <see cref="TryLater"/> hands the input back. <see cref="NotHere"/> is a 404.</summary>
sealed class RefusalFilter(Store store, Words words) : IAsyncPageFilter
{
    const string NewerVersion = "common.newer-version";
    const string SentDifferently = "support.sent-differently";
    const string TooManyTries = "access.too-many-tries";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is FormPage form && !context.ModelState.IsValid && HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            context.Result = await RedrawAsync(form, []);
            return;
        }
        var done = await next();
        if (done.ExceptionHandled) return;
        if (done.Exception is NotHere)
        {
            done.Result = new NotFoundResult();
            done.ExceptionHandled = true;
        }
        else if (done is { Exception: Refusal refusal, HandlerInstance: FormPage page })
        {
            store.ChangeTracker.Clear();
            done.Result = TryLater.Among(refusal.Codes) is { } code ? TryLater.Answer(code, context.HttpContext.Request) : await RedrawAsync(page, refusal.Codes);
            done.ExceptionHandled = true;
        }
    }

    async Task<IActionResult> RedrawAsync(FormPage page, IReadOnlyList<string> codes)
    {
        foreach (var code in codes) page.ModelState.AddModelError(FieldOf(page.GetType(), code) ?? "", words[code]);
        try
        {
            await page.PrepareAsync();
        }
        catch (NotHere)
        {
            return new NotFoundResult();
        }
        if (codes.Contains(NewerVersion) || codes.Contains(SentDifferently)) ShowBoth(page);
        var drawn = page.Page();
        drawn.StatusCode = codes.Contains(NewerVersion) ? StatusCodes.Status409Conflict
            : codes.Contains(TooManyTries) ? StatusCodes.Status429TooManyRequests
            : StatusCodes.Status422UnprocessableEntity;
        return drawn;
    }

    /// <summary>The next save is against the version that is shown now: who has seen both may decide.</summary>
    static void ShowBoth(FormPage page)
    {
        var (version, fields) = page.Compare();
        page.BothVersions = [.. fields.Where(f => f.Saved != f.Typed)];
        page.Version = version;
        page.ModelState.Remove(nameof(FormPage.Version));
    }

    /// <summary>The bound property, or one inside a bound form, that names the code.</summary>
    static string? FieldOf(Type form, string code, string prefix = "", int depth = 0)
    {
        foreach (var property in form.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<RefusedAsAttribute>()?.Codes.Contains(code) == true) return prefix + property.Name;
            if (depth == 0 && property.GetCustomAttribute<BindPropertyAttribute>() is not null && property.PropertyType.Namespace == form.Namespace
                && FieldOf(property.PropertyType, code, property.Name + ".", depth + 1) is { } inner) return inner;
        }
        return null;
    }
}
