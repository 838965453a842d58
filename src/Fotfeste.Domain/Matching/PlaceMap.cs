using System.Collections.Concurrent;

namespace Fotfeste.Domain;

/// <summary>Every municipality there is, numbered, and the minutes between any two of them. Number 0 is the place that nobody knows.</summary>
public sealed class PlaceMap
{
    /// <summary>In a row of minutes: one of the two places is not known, or lies nobody knows where.</summary>
    public const byte NotKnown = 255;

    readonly Dictionary<JobPlace, int> numbers = [];
    readonly List<GeoPoint?> points = [null];
    readonly ConcurrentDictionary<(int From, MeansOfTravel Mode), byte[]> rows = [];

    public PlaceMap(IEnumerable<(string Country, Municipalities Municipalities)> countries)
    {
        ArgumentNullException.ThrowIfNull(countries);
        foreach (var (country, municipalities) in countries)
            foreach (var municipality in municipalities.All)
            {
                numbers.Add(new(country, municipality.Code), points.Count);
                points.Add(municipality.Point);
            }
    }

    /// <summary>How many numbers are given, that of the unknown place among them.</summary>
    public int Count => points.Count;

    /// <summary>0 for a place that is null or on no list.</summary>
    public int NumberOf(JobPlace? place) => place is { } known ? numbers.GetValueOrDefault(known) : 0;

    /// <summary>The numbers of the places that a job may be done at, none twice: those that lie somewhere, or else the one that it names first.</summary>
    public int[] NumbersOf(OpenJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (job.OtherPlaces.Count == 0) return [NumberOf(job.Place)];
        int[] known = [.. job.OtherPlaces.Select(place => NumberOf(place)).Prepend(NumberOf(job.Place)).Where(number => points[number] is not null).Distinct()];
        return known.Length > 0 ? known : [NumberOf(job.Place)];
    }

    /// <summary>Estimated minutes to the nearest place of a job; null when nobody knows.</summary>
    public int? Minutes(JobPlace? from, OpenJob job, MeansOfTravel mode)
    {
        var row = MinutesFrom(NumberOf(from), mode);
        var least = NotKnown; // the highest there is
        foreach (var number in NumbersOf(job)) least = Math.Min(least, row[number]);
        return least == NotKnown ? null : least;
    }

    /// <summary>Estimated minutes, or null when one of the places is not known.</summary>
    public int? Minutes(JobPlace? from, JobPlace? to, MeansOfTravel mode) => MinutesFrom(NumberOf(from), mode)[NumberOf(to)] is var minutes and not NotKnown ? minutes : null;

    /// <summary>From one place to each, in the order of their numbers. Worked out once for each place that somebody lives in.</summary>
    public ReadOnlySpan<byte> MinutesFrom(int from, MeansOfTravel mode) => rows.GetOrAdd((from, mode), Row);

    byte[] Row((int From, MeansOfTravel Mode) key)
    {
        var row = new byte[Count];
        Array.Fill(row, NotKnown);
        if (points[key.From] is not { } home) return row;
        for (var to = 1; to < Count; to++)
            if (points[to] is { } there) row[to] = (byte)CommuteEstimate.Minutes(home, there, key.Mode);
        return row;
    }
}
