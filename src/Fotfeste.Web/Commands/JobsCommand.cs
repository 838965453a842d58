using System.Globalization;

namespace Fotfeste.Web;

/// <summary>Ads of the national feeds into a store.</summary>
static class JobsCommand
{
    public static Command Import { get; } = new("import jobs", "takes in job ads of NAV, JobTech or Job Market Finland", "PATH-OR-URL",
        [
            new("--source", "nav|jobtech|tmt", "whose ads they are"),
            new("--token-file", "FILE", "what the server asks for stands in this file; without it in the environment variable FOTFESTE_JOBS_TOKEN, if anywhere"),
        ],
        """
        Reads a file (JSON, one ad a line, or packed with gzip), a folder of such files, or an address with all of its pages. Ads that are known are updated, what the
        source took away or what has run out is closed and its contacts are deleted. A bad ad is one error; the others are taken in. The same again changes nothing.
        Read by the clock: docs/operations.md. With --format json: read, new, updated, unchanged, closed, rejected and errors (item, field, code).

          fotfeste import jobs --source jobtech ads.jsonl --store data/fotfeste.db --format json
          fotfeste import jobs --source nav https://pam-stilling-feed.nav.no/api/v1/feed --token-file nav.token --store data/fotfeste.db
        """, RunAsync);

    static async Task<int> RunAsync(Errand errand)
    {
        var source = Enum.GetValues<VacancySource>().Single(s => VacancyImport.NameOf(s) == errand.OneOf("--source", ["nav", "jobtech", "tmt"]));
        if (!VacancyRun.IsAddress(errand.Operands[0]) && !Path.Exists(errand.Operands[0])) throw errand.Wrong($"{errand.Operands[0]} is neither a file, a folder nor an address that begins with http");
        var shelf = Content.Packs();
        await using var opened = await OperatorStore.OpenAsync(errand);
        try
        {
            var tally = await VacancyRun.RunAsync(opened.Store, opened.Organisation!, source, errand.Operands[0], shelf.Countries, Token(errand), errand.Stop);
            if (tally is not null) return await PrintAsync(errand, tally);
            await errand.Remarks.WriteLineAsync("fotfeste: that address is being read at this moment, by the server or another command; try again in some minutes");
        }
        catch (FeedTrouble trouble)
        {
            await errand.Remarks.WriteLineAsync($"fotfeste: {Line(trouble)}. What was read before is kept");
        }
        return Command.Failed;
    }

    static string? Token(Errand errand) => (errand["--token-file"] is { } file ? File.ReadAllText(file) : Environment.GetEnvironmentVariable("FOTFESTE_JOBS_TOKEN"))?.Trim() is { Length: > 0 } token ? token : null;

    static string Line(FeedTrouble trouble) => trouble.Code switch
    {
        "not-allowed" => $"the server wants a token, or another one ({trouble.About}); say --token-file",
        "refused" => $"the server does not know that address or what it asks for ({trouble.About}); check it",
        "elsewhere" => $"the feed points at another server ({trouble.About}); it was not followed",
        "unfinished" => $"the answer broke off ({trouble.About}); the same again reads it anew",
        _ => $"no answer from the server ({trouble.About}); try again later",
    };

    static async Task<int> PrintAsync(Errand errand, VacancyTally tally)
    {
        var counts = tally.Counts;
        var listing = new Listing("read", "new", "updated", "unchanged", "closed", "rejected").Add(tally.Read, counts.New, counts.Updated, counts.Unchanged, counts.Closed, tally.Rejected);
        await errand.Result.WriteAsync(errand.Format == TableFormat.Json ? tally.Write() : listing.Write(errand.Format));
        if (errand.Format != TableFormat.Json) foreach (var error in tally.Errors) await errand.Remarks.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{error.Item}  {error.Field}  {error.Code}"));
        return Command.Done;
    }
}
