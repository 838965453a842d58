using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Fotfeste.Web;

/// <summary>The store cannot write just now, so nothing about people can be shown either. What was typed is handed back whole, ready to be sent again.</summary>
/// <param name="Code">Why: another process writes, or the disk is nearly full.</param>
/// <param name="Address">Where the form was sent.</param>
/// <param name="Fields">Everything that the form held, in its order.</param>
public sealed record TryLater(string Code, string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    static readonly string[] Codes = ["common.store-busy", "common.disk-nearly-full"];

    /// <summary>What the reader wrote in words, to look at and to copy.</summary>
    public IEnumerable<string> Written => Fields.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal) && f.Value.Contains(' ', StringComparison.Ordinal)).Select(f => f.Value);

    /// <summary>The code among these that says so; null when the refusal is about something else.</summary>
    public static string? Among(IEnumerable<string> codes) => codes.FirstOrDefault(Codes.Contains);

    public static TryLaterResult Answer(string code, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var fields = request.HasFormContentType ? request.Form.SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? ""))) : [];
        request.HttpContext.Response.Headers.RetryAfter = "10";
        return new TryLaterResult
        {
            ViewName = "/Pages/Common/_TryLater.cshtml",
            StatusCode = StatusCodes.Status503ServiceUnavailable,
            ViewData = new ViewDataDictionary<TryLater>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = new(code, request.Path + request.QueryString, [.. fields]) },
        };
    }
}
