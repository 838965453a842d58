using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Fotfeste.Web;

/// <summary>Keeps what arrives with a drawn form, in the writer's name alone, and gives it back as a form would send it.</summary>
public sealed class DraftKeeping(StoreAddress address, DraftSeal seal)
{
    /// <summary>The hidden field that every such form carries.</summary>
    public const string Field = "Draft";

    /// <summary>No form of ours is longer, in bytes as it is sent.</summary>
    public const int LongestForm = 256 * 1024;

    public const string Token = "__RequestVerificationToken";

    /// <summary>When the script's words were typed, in milliseconds; a form that is sent whole does not say.</summary>
    public const string Moment = "DraftMoment";

    /// <summary>Which drawn form came with the request; null when none, or a seal that does not hold.</summary>
    public async Task<(DrawnForm? Drawn, IFormCollection? Fields)> CameAsync(HttpRequest request, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.ContentLength is null or > LongestForm) return (null, null);
        var fields = await request.ReadFormAsync(stop);
        return (seal.Open(fields[Field]), fields);
    }

    /// <summary>Whatever happens with the session, and with the page that sent them: the words have come and are the writer's, so that no broken connection calls the keeping back.</summary>
    /// <returns>What stands now, which may have been typed later; null when the form was saved or thrown away already, or is longer than a draft can be.</returns>
    public async Task<FormDraft?> KeepAsync(DrawnForm drawn, IFormCollection fields)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        ArgumentNullException.ThrowIfNull(fields);
        var all = fields.Where(f => f.Key is not (Token or Field or Moment)).ToDictionary(f => f.Key, f => f.Value.ToArray());
        all[Field] = [$"{drawn.Persona}", drawn.At]; // in the place of the seal: where the form stands, and for which role
        var typed = JsonSerializer.Serialize(all);
        if (typed.Length > FormDraft.Longest) return null;
        await using var store = address.OpenAs(FormDraft.WriterOnly(drawn.Organisation, drawn.Writer));
        return await store.KeepDraft(Fresh(drawn), new(typed), MomentOf(fields), CancellationToken.None) is { IsClosed: false } standing ? standing : null;
    }

    /// <summary>When the words in a request were typed; null when it does not say.</summary>
    public static long? MomentOf(IFormCollection fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return long.TryParse(fields[Moment].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var moment) && moment > 0 ? moment : null;
    }

    public async Task CloseAsync(DrawnForm drawn)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        await using var store = address.OpenAs(FormDraft.WriterOnly(drawn.Organisation, drawn.Writer));
        await store.CloseDraft(Fresh(drawn), CancellationToken.None);
    }

    /// <summary>As the form would send it.</summary>
    public static IValueProvider Typed(FormDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var fields = FieldsOf(draft);
        return new FormValueProvider(BindingSource.Form, new FormCollection(fields.ToDictionary(f => f.Key, f => new StringValues(f.Value))), CultureInfo.CurrentCulture);
    }

    /// <summary>Where the draft's form stands, the draft filled in; null when that role cannot open it.</summary>
    public static string? WhereIs(FormDraft draft, Persona persona)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return FieldsOf(draft).TryGetValue(Field, out var where) && where is [var role, var at] && role == $"{persona}" ? With(at, draft.Id) : null;
    }

    /// <summary>Where a form stands, as an address that says nothing about anybody: the path, and of the query what is an identity, or a day as anyone writes it.</summary>
    public static string AddressOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Path + QueryString.Create(request.Query.Where(q => q.Key != Asked && q.Value is [{ Length: > 0 } said] && (Guid.TryParse(said, out _) || Tongue.Current.TryReadDay(said, out _))));
    }

    /// <summary>The query that asks for a draft by its identity.</summary>
    public const string Asked = "draft";

    public static string With(string address, Id<FormDraft> draft) => QueryHelpers.AddQueryString(address, Asked, draft.ToString());

    static Dictionary<string, string[]> FieldsOf(FormDraft draft) => JsonSerializer.Deserialize<Dictionary<string, string[]>>(draft.Content.Reveal()) ?? [];

    static FormDraft Fresh(DrawnForm drawn) => new(drawn.Id, drawn.Organisation, drawn.Writer, drawn.Form, drawn.Subject);
}
