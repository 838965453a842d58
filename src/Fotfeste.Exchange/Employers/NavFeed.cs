namespace Fotfeste.Exchange;

/// <summary>The pages and entries of NAV's feed, and whatever else NAV calls an ad: which shape it is, and what it says.</summary>
static class NavFeed
{
    const string Active = "ACTIVE";

    /// <summary>Where a page of the feed goes on; null for what is no page, and for the last one.</summary>
    public static string? NextOf(AdField page)
    {
        try
        {
            return page.Has("items") && page.Has("next_url") ? page["next_url"].Text : null;
        }
        catch (WrongField)
        {
            return null;
        }
    }

    public static VacancyReading Read(AdField item)
    {
        if (item.Has("_feed_entry")) return Line(item);
        if (item.Has("sistEndret") || item.Has("ad_content") || item.Has("json")) return Entry(item);
        if (!item.Has("title") && !item.Has("properties") && !item.Has("employer")) throw item.Wrong("unknown-shape");
        return new() { Vacancy = NavAd.Read(item, isFeed: item.Has("workLocations") || item.Has("engagementtype"), revision: null) };
    }

    // A line of a page: the ad itself is fetched from elsewhere, unless it is over.
    static VacancyReading Line(AdField item)
    {
        var line = item["_feed_entry"];
        var id = line["uuid"].Token ?? item["id"].DemandToken();
        var at = AdMoment.Of(line["sistEndret"], AdMoment.Oslo) ?? AdMoment.Of(item["date_modified"], AdMoment.Oslo) ?? throw line["sistEndret"].Wrong("missing");
        return IsActive(line["status"]) ? new() { Listed = new(id, item["url"].Text ?? $"/api/v1/feedentry/{id}", at) } : new() { Removal = new(id, at) };
    }

    // The code calls the ad ad_content, its documentation json.
    static VacancyReading Entry(AdField item)
    {
        var at = AdMoment.Of(item["sistEndret"], AdMoment.Oslo);
        var content = item.Has("ad_content") ? item["ad_content"] : item["json"].Unpacked();
        if (!content.IsNothing && IsActive(item["status"])) return new() { Vacancy = NavAd.Read(content, isFeed: true, at, item["uuid"].Token) };
        return new() { Removal = new(item["uuid"].DemandToken(), at ?? throw item["sistEndret"].Wrong("missing")) };
    }

    static bool IsActive(AdField status) => status.Text is null or Active;
}
