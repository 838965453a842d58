namespace Fotfeste.Web;

/// <summary>What reading ads in the background needs, put together.</summary>
static class VacancyParts
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(s => VacancySchedule.Of(s.GetRequiredService<IConfiguration>()));
        services.AddSingleton<VacancyClock>().AddHostedService(s => s.GetRequiredService<VacancyClock>());
    }
}
