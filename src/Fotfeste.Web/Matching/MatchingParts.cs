namespace Fotfeste.Web;

/// <summary>What suggesting jobs needs, put together.</summary>
static class MatchingParts
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<KnownJobs>().AddSingleton<KnownSeekers>();
        services.AddHostedService<JobsClock>();
        services.AddScoped<ReasonWords>().AddScoped<SuggestionRows>().AddScoped<ShownLists>().AddScoped<AdsToTell>();
        foreach (var kind in AnswerUndo.Kinds.Concat(ConsentUndo.Kinds)) services.AddSingleton(kind);
    }
}
