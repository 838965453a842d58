using Fotfeste.Web;

namespace Fotfeste.Bench;

/// <summary>What every engine gets: the same jobs and the same people, over the real municipalities.</summary>
sealed class MatchWorld
{
    public MatchWorld(int jobs, int seekers)
    {
        var shelf = Packs.Load(Path.Combine(AppContext.BaseDirectory, "content"));
        var countries = shelf.Countries.Current.Select(c => (c.Country, shelf.Countries.Municipalities(c.Country))).ToList();
        var market = new JobMarket("bench", countries);
        Places = new(countries);
        Jobs = [.. market.Jobs(jobs)];
        Seekers = [.. market.Seekers(seekers)];
        BiggestCity = market.BiggestCity;
    }

    public PlaceMap Places { get; }
    public OpenJob[] Jobs { get; }
    public Seeker[] Seekers { get; }
    public JobPlace BiggestCity { get; }

    /// <summary>How much of the market lies within so many minutes of a place.</summary>
    public double Reach(JobPlace home, MeansOfTravel mode, int minutes)
    {
        var row = Places.MinutesFrom(Places.NumberOf(home), mode).ToArray();
        return Jobs.Count(j => row[Places.NumberOf(j.Place)] <= minutes) / (double)Jobs.Length;
    }
}
