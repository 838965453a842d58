using System.Runtime.CompilerServices;

namespace Fotfeste.Exchange;

/// <summary>Reads ads of one source from a stream, in every shape that the source has been seen to use, one at a time. A bad item is one problem and never the end.</summary>
public static class VacancyReader
{
    // The wrappers that the sources put around their ads, from outside in.
    static readonly string[] Wrappers = ["hits", "content", "ads", "testannonser", "ilmoitukset", "items"];

    public static async IAsyncEnumerable<VacancyReading> ReadAsync(Stream stream, VacancySource source, [EnumeratorCancellation] CancellationToken stop = default)
    {
        await foreach (var piece in JsonPieces.ReadAsync(stream, stop))
        {
            var number = $"#{piece.Number}";
            if (piece.Value is null)
            {
                yield return Wrong(number, "", piece.Fault!);
                continue;
            }
            var root = new AdField(piece.Value.RootElement, "");
            if (source == VacancySource.Nav && NavFeed.NextOf(root) is { } next) yield return new() { NextPage = next };
            foreach (var item in Unwrapped(root)) yield return Read(item, source, item.Path.Length == 0 ? number : item.Path);
        }
    }

    // An ad inside of its wrappers, or all of those in a page.
    static IEnumerable<AdField> Unwrapped(AdField root)
    {
        if (!root.IsObject || IsAd(root))
        {
            yield return root;
            yield break;
        }
        var inner = Array.Find(Wrappers, root.Has);
        if (inner is null)
        {
            yield return root.Has("_source") ? root["_source"] : root["stilling"] is { IsObject: true } own ? own : root;
            yield break;
        }
        if (root[inner].IsObject)
        {
            foreach (var ad in Unwrapped(root[inner])) yield return ad;
            yield break;
        }
        if (!root[inner].IsArray) yield return root;
        else foreach (var element in root[inner].Each()) foreach (var ad in Unwrapped(element)) yield return ad;
    }

    // What bears an ad's own fields is one, even if it has a field that is named like a wrapper.
    static bool IsAd(AdField value) => value.Has("headline") || value.Has("annonsrubrik") || value.Has("ilmoituksenID") || value.Has("removed") || value.Has("_feed_entry")
        || (value.Has("uuid") && (value.Has("ad_content") || value.Has("json") || value.Has("title") || value.Has("sistEndret"))) || (value.Has("reference") && value.Has("title"));

    static VacancyReading Read(AdField item, VacancySource source, string number)
    {
        var name = number;
        try
        {
            if (!item.IsObject) return Wrong(number, "", "wrong-type");
            name = NameOf(item) ?? number;
            return source switch
            {
                VacancySource.Nav => NavFeed.Read(item),
                VacancySource.Jobtech => JobTechAd.Read(item),
                VacancySource.Tmt => TmtAd.Read(item),
            };
        }
        catch (WrongField wrong)
        {
            return Wrong(name, Within(item, wrong.Field), wrong.Code);
        }
    }

    static string Within(AdField item, string field) => item.Path.Length > 0 && field.StartsWith(item.Path, StringComparison.Ordinal) ? field[item.Path.Length..].TrimStart('.') : field;

    static string? NameOf(AdField item)
    {
        try
        {
            return item["uuid"].Token ?? item["ilmoituksenID"].Token ?? item["original_id"].Token ?? item["id"].Token ?? item["reference"].Token;
        }
        catch (WrongField)
        {
            return null;
        }
    }

    static VacancyReading Wrong(string item, string field, string code) => new() { Problem = new(item, field, code) };
}
