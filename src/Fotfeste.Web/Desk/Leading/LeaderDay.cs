namespace Fotfeste.Web;

/// <summary>The leader's part of Today: who has no coach, who is away and what waits because of it, and what the posts carry. Coaches are not compared.</summary>
public sealed class LeaderDay
{
    /// <summary>So many supports at most are listed one by one; whoever leads more sees what is counted.</summary>
    public const int MostListed = 1000;

    const int First = 8, FirstAway = 20, FirstPairs = 5;

    public int Running { get; private init; }
    /// <summary>Too many to list: needs and the table are left to the leaders below.</summary>
    public bool IsLarge => Running > MostListed;
    public int WithoutCoach { get; private init; }
    public IReadOnlyList<PersonToPassOn> FirstWithoutCoach { get; private init; } = [];
    public int Away { get; private init; }
    /// <summary>Who is away, how many people that person supports, and how many of them are due.</summary>
    public IReadOnlyList<(AwayColleague Colleague, int People, int Due)> FirstAwayOnes { get; private init; } = [];
    /// <summary>Pairs of records that may be one person's, and are this leader's to look at.</summary>
    public int Pairs { get; private init; }
    public IReadOnlyList<PairToLookAt> PairsToLookAt { get; private init; } = [];
    public IReadOnlyList<ProgrammeLoad> Loads { get; private init; } = [];

    /// <summary>Coaches who are away and for whom nobody stands in: what is due with their people comes to the leader at once.</summary>
    public IReadOnlyCollection<Id<StaffMember>> Unattended { get; private init; } = [];

    /// <summary>The units where nobody below is told first: what stays due there comes to this leader, and to no other.</summary>
    public IReadOnlyCollection<Id<Unit>> AnswersFor { get; private init; } = [];

    /// <summary>Sources that used to send people and have stopped.</summary>
    public IReadOnlyList<SourceFlow> Silent { get; private init; } = [];

    public static async Task<LeaderDay> Of(Store store, PackShelf shelf, IReadOnlyCollection<Unit> units, DateOnly today, Words words)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (away, first, unattended) = await store.AwayToday(FirstAway);
        var (pairs, firstPairs) = await store.PairsToLookAt(units, FirstPairs);
        var running = await store.CountRunning();
        return new()
        {
            Running = running,
            AnswersFor = await store.UnitsToAnswerFor(units),
            Silent = running > MostListed ? [] : [.. ReferralFlow.Of(await store.ReferralArrivals(today.AddMonths(-SourceSilence.LookBack)), today).Sources.Where(s => s.Silence is not null)],
            WithoutCoach = await store.CountWithoutCoach(),
            FirstWithoutCoach = await store.PeopleOf(null, First),
            Away = away,
            Unattended = unattended,
            FirstAwayOnes = [.. first.Select(a => (a.Away, a.People.Count, a.People.Count(p => new PersonRow(p, shelf, today, words) is { IsLate: true } or { IsEmployerDue: true })))],
            Pairs = pairs,
            PairsToLookAt = firstPairs,
            Loads = await store.LoadByProgramme(),
        };
    }
}
