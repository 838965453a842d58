using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The own appointments in the calendar of the own telephone: a secret address that is shown once, replaced and taken back here.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class CalendarFeedModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage
{
    const int SecretBytes = 32;
    const string Once = "feed";

    [BindProperty, Display(Name = "access.feed-names")] public FeedNames Names { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    /// <summary>The one that is open; null when there is none.</summary>
    public CalendarFeed? Feed { get; private set; }
    public string Opened { get; private set; } = "";
    public string Fetched { get; private set; } = "";
    /// <summary>Right after it was made, and never again.</summary>
    public string? Address { get; private set; }
    /// <summary>The same address, as a telephone's calendar takes it.</summary>
    public string? Subscribe => Address is { } address ? "webcal" + address[address.IndexOf(':', StringComparison.Ordinal)..] : null;

    public override async Task PrepareAsync()
    {
        Feed = await store.MyFeed();
        if (Feed is null) return;
        Opened = When(Feed.OpenedAt);
        Fetched = await store.LastFetchOf(Feed.Id) is { } at ? When(at) : words["access.feed-never"];
    }

    public override Task FillAsync()
    {
        Names = Feed?.Names ?? FeedNames.Nobody;
        if (Feed is not null && TempData[Once] is string secret && AuditEntry.HashOf(secret) == Feed.TokenHash) Address = $"{Request.Scheme}://{Request.Host}/feed/{secret}.ics";
        return Task.CompletedTask;
    }

    /// <summary>A new address; the old one is over.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        (await store.MyFeed())?.Revoke(store.Now);
        var account = await store.AccountOf(visit.Actor.StaffId) ?? throw new NotHere();
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var owner = await store.Staff.ById(visit.Actor.StaffId);
        store.Add(CalendarFeed.Open(Id<CalendarFeed>.New(clock.GetUtcNow()), owner, visit.Actor.Persona, AuditEntry.HashOf(secret), FeedQueries.SessionOf(account), Names, words.Language, store.Now));
        await store.SaveChangesAsync();
        TempData[Once] = secret;
        return Redirect("/account/calendar");
    }

    public async Task<IActionResult> OnPostNamesAsync()
    {
        (await store.MyFeed() ?? throw new NotHere()).Show(Names);
        await store.SaveChangesAsync();
        return Redirect("/account/calendar?saved=true");
    }

    public async Task<IActionResult> OnPostRevokeAsync()
    {
        (await store.MyFeed() ?? throw new NotHere()).Revoke(store.Now);
        await store.SaveChangesAsync();
        return Redirect("/account/calendar?saved=true");
    }

    string When(DateTimeOffset at) => words["access.feed-fetched-at", words.Day(visit.Organisation!.DayAt(at)), words.Time(visit.Organisation.ClockAt(at))];
}
