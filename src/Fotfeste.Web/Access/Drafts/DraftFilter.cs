using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Gives each form that keeps drafts its seal, fills in what was left from last time, and puts the draft away when the form is saved. Inside of <see cref="RefusalFilter"/>: what was refused stays a draft.</summary>
sealed class DraftFilter(Store store, Visit visit, DraftKeeping drafts, DraftSeal seal, Words words, TimeProvider clock) : IAsyncPageFilter
{
    DrawnForm? drawn;
    bool isForeign, came;

    public async Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        if (!visit.IsSignedIn || context.HandlerInstance is not IKeepsDraft page || page.GetType().GetCustomAttribute<KeepsDraftAttribute>() is not { } keeps) return;
        var http = context.HttpContext;
        drawn = (await drafts.CameAsync(http.Request, http.RequestAborted)).Drawn;
        came = drawn is not null;
        isForeign = came && drawn!.Writer != visit.Actor.StaffId;
        drawn ??= new(Id<FormDraft>.New(clock.GetUtcNow()), visit.Actor.OrganisationId, visit.Actor.StaffId, keeps.Form, SubjectOf(context, keeps), visit.Actor.Persona, DraftKeeping.AddressOf(http.Request));
        page.DraftNote = new(seal.Seal(drawn), DraftKeeping.AddressOf(http.Request), clock.GetUtcNow().ToUnixTimeMilliseconds());
    }

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (isForeign)
        {
            context.Result = new BadRequestResult(); // drawn for somebody else, in whose name nobody saves
            return;
        }
        var done = await next();
        if (drawn is null || done.Exception is not null) return;
        if (HttpMethods.IsGet(context.HttpContext.Request.Method) && done.Result is PageResult) await OfferAsync((IKeepsDraft)context.HandlerInstance, context.HttpContext.Request);
        else if (came && done.Result is RedirectResult or LocalRedirectResult or RedirectToPageResult) await CloseAsync();
    }

    // What was saved is saved: a draft that cannot be put away just now never makes it look otherwise.
    async Task CloseAsync()
    {
        try
        {
            await drafts.CloseAsync(drawn!);
        }
        catch (Refusal)
        {
            // busy: it is offered once more, or swept in its time
        }
    }

    async Task OfferAsync(IKeepsDraft page, HttpRequest request)
    {
        var asked = Id<FormDraft>.TryParse(request.Query[DraftKeeping.Asked], null, out var id);
        if ((asked ? await store.DraftOf(drawn!.Form, drawn.Subject, id) : await store.DraftOf(drawn!.Form, drawn.Subject)) is not { } found) return;
        var (sealedDraft, here) = (seal.Seal(drawn with { Id = found.Id }), DraftKeeping.AddressOf(request));
        if (asked || (drawn.Subject is not null && !page.OnlyOffersDraft))
        {
            await page.TakeUpAsync(DraftKeeping.Typed(found));
            page.DraftNote = new(sealedDraft, here, Math.Max(page.DraftNote!.Drawn, found.Moment)) { Says = words["common.draft-filled", words.Since(found.SavedAt, visit)] };
        }
        else page.DraftNote = page.DraftNote! with { Says = words["common.draft-there", words.Since(found.SavedAt, visit)], TakeUp = DraftKeeping.With(here, found.Id), Found = sealedDraft };
    }

    // About several, it is about all of them together and about none alone.
    static Guid? SubjectOf(PageHandlerSelectedContext context, KeepsDraftAttribute keeps)
    {
        var named = (keeps.About ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(about => context.HttpContext.Request.Query[about].ToString());
        List<Guid> all = [.. named.Prepend(context.RouteData.Values["id"]?.ToString()).Select(Read).OfType<Guid>()];
        return all.Count > 1 ? new(SHA256.HashData([.. all.SelectMany(one => one.ToByteArray())]).AsSpan(0, 16)) : all.Cast<Guid?>().FirstOrDefault();
    }

    static Guid? Read(string? identity) => Guid.TryParse(identity, out var id) ? id : null;
}
