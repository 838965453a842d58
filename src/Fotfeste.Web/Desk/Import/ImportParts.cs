namespace Fotfeste.Web;

/// <summary>What importing in the browser needs, put together.</summary>
static class ImportParts
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(s => s.GetRequiredService<Texts>().ForFiles());
        services.AddSingleton<Uploads>().AddSingleton<HandedIn>().AddSingleton<ImportJob>();
        services.AddSingleton(s => s.GetRequiredService<ImportJob>().Kind);
        services.AddSingleton<JobRunner>().AddHostedService(s => s.GetRequiredService<JobRunner>());
    }
}
