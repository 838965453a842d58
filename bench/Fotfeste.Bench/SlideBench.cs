using System.Diagnostics;
using System.Globalization;
using Fotfeste.Web;

namespace Fotfeste.Bench;

/// <summary>A limit moved on the page of jobs for a person, through HTTP: the answer is the whole list with its reasons, out of every open ad. One coach, one move after the other; the client is on the same machine. The first thousands are not counted: in them .NET still compiles, on one of the two cores.</summary>
static class SlideBench
{
    const int Coaches = 20, Warming = 3_000, Moves = 2_000, AtOnce = 500;

    public static async Task RunAsync(Places place, int ads)
    {
        await using var gone = place;
        if (Server.Program is not { } program)
        {
            Console.WriteLine("  not measured: build the program first with ./fotfeste --built");
            return;
        }
        await NationBench.FillAsync(place, Coaches);
        var path = await AdvertiseAsync(place.Address, ads);
        using var server = await Server.StartAsync(program, place.Address);
        using var client = await CoachClient.SignInAsync(server.Address, Nation.CoachAt(1), NationBench.Password);
        var watch = Stopwatch.StartNew();
        var page = await client.SlidersAsync(path);
        Machine.Line($"{place.Name}: the page asked for the first time", watch.Elapsed.TotalMilliseconds, "ms");
        for (var n = 0; page is null && n < 100; n++) page = await client.SlidersAsync(path);
        Machine.Line($"{place.Name}: until {ads} ads are read and on the page", watch.Elapsed.TotalMilliseconds, "ms");
        Machine.Line($"{place.Name}: memory then", server.Memory, "MB");
        foreach (var move in Enumerable.Range(0, Warming)) await client.SlideAsync(path, page!, move);
        List<double> times = [];
        foreach (var move in Enumerable.Range(0, Moves))
        {
            var began = Stopwatch.GetTimestamp();
            await client.SlideAsync(path, page!, move);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {place.Name}: a limit moved, {ads} ads: p50 {times[Moves / 2]:0.00}   p99 {times[Moves * 99 / 100]:0.00}   most {times[^1]:0.00} ms   n {Moves}"));
    }

    // Ads in all the country's municipalities, and a profile for the first person of the first coach, who lives in the biggest.
    static async Task<string> AdvertiseAsync(StoreAddress address, int ads)
    {
        await using var door = address.Open();
        var organisation = (await door.ForOperator())[0];
        var now = address.Clock.GetUtcNow();
        await using var store = address.OpenAs(Actor.System("bench", organisation.Id, organisation.DayAt(now)));
        var shelf = Packs.Load(Path.Combine(AppContext.BaseDirectory, "content"));
        List<string> places = [.. shelf.Countries.Municipalities(organisation.Country).All.Select(m => m.Code)], groups = [.. shelf.Occupations.Select(o => o.Isco).Where(isco => isco.Length > 0)];
        var (dice, intake) = (new Random(1), new VacancyIntake(store, organisation.Language));
        foreach (var some in Enumerable.Range(0, ads).Chunk(AtOnce))
            await intake.TakeAsync("nav", [.. some.Select(n => VacancyNews.Of(new("nav", $"{n}", now)
            {
                Published = now.AddSeconds(-n), Until = now.AddDays(30), Titles = [new("nb", $"Stilling {n}")], EmployerName = $"Firma {n % 9_000}", Isco = groups[dice.Next(groups.Count)], NeedsLicence = dice.Next(3) == 0,
                Places = [new(organisation.Country, dice.Next(5) == 0 ? "0301" : places[dice.Next(places.Count)], "Sted")], PercentMin = dice.Next(2) * 50 + 20, PercentMax = 100, Times = (WorkingTime)dice.Next(32),
            }))]);
        var coach = store.Users.Single(user => user.UserName == Nation.CoachAt(1)).StaffId;
        var enrolment = store.Enrolments.First(e => e.Support.Until == null && e.Assignments.Any(a => a.CoachId == coach));
        var content = new ProfileContent
        {
            Tolerates = Enum.GetValues<Demand>().Aggregate(DemandLevels.Unknown, (levels, demand) => levels.With(demand, 2)), HoursMost = new(25), Times = WorkingTime.Daytime, HomeMunicipality = "0301", CommuteMinutes = 60,
            Interests = Enum.GetValues<Interest>().Aggregate(InterestLevels.Unknown, (levels, interest) => levels.With(interest, (byte)((int)interest % 5))), HasLicence = false,
        };
        await new BulkLoad(store, organisation.Language).AddAsync([Profile.Write(Id<Profile>.New(now), store.Participants.Single(p => p.Id == enrolment.ParticipantId), null, content, ProfileOccasion.Talk, null, coach, now)]);
        return $"/enrolments/{enrolment.Id}/suggestions";
    }
}
