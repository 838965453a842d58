namespace Fotfeste.Web;

/// <summary>The words of the field in an operator's or a translator's hands; no store is needed.</summary>
static class GlossaryCommand
{
    public static Command Glossary { get; } = new("glossary", "the words of the field in six languages, and which of them a native reader has yet to check", "",
        [
            new("--country", "CC", "what that country says otherwise goes first, such as FI"),
            new("--unverified", null, "only what a native reader has yet to check"),
            new("--markdown", null, "the paper docs/glossary.md"),
        ],
        """
          fotfeste glossary --format csv
          fotfeste glossary --country FI --unverified
          fotfeste glossary --markdown > docs/glossary.md
        """, RunAsync);

    static async Task<int> RunAsync(Errand errand)
    {
        var glossary = Content.Glossary();
        var country = errand["--country"] is null ? null : errand.OneOf("--country", [.. glossary.Countries.Select(c => c.Code)]);
        await errand.Result.WriteAsync(errand.Has("--markdown") ? GlossaryPaper.Of(glossary) : List(glossary, country, errand.Has("--unverified")).Write(errand.Format));
        return Command.Done;
    }

    static Listing List(Glossary glossary, string? country, bool onlyUnverified)
    {
        var listing = new Listing(["number", "code", .. PackReader.AllLanguages, "unverified"]);
        foreach (var term in glossary.All.Where(t => !onlyUnverified || t.Unverified.Count > 0))
            listing.Add([term.Number, term.Code, .. PackReader.AllLanguages.Select(language => string.Join(" / ", term.In(language, country))), string.Join(' ', term.Unverified)]);
        return listing;
    }
}
