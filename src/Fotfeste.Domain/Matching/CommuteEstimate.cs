namespace Fotfeste.Domain;

/// <summary>How long the way to work takes, reckoned from two points alone. An estimate, and shown as one: nobody has asked a timetable.</summary>
/// <remarks>The great circle, made three tenths longer for the bends of roads, at the speed that is usual for each stretch of it, and what it takes to get going; by bus or train where nobody has said how. Two points in one municipality are taken to be <see cref="LeastKilometres"/> apart.</remarks>
public static class CommuteEstimate
{
    public const double Detour = 1.3, LeastKilometres = 4;

    /// <summary>The most that is told apart, in minutes.</summary>
    public const int Most = 254;

    const double EarthRadius = 6371.0, NearKilometres = 5, TownKilometres = 30;

    /// <summary>Whole minutes one way, no more than <see cref="Most"/>.</summary>
    public static int Minutes(GeoPoint from, GeoPoint to, MeansOfTravel mode)
    {
        var way = Math.Max(LeastKilometres, Kilometres(from, to) * Detour);
        var (start, near, town, far) = mode switch // minutes, then kilometres an hour
        {
            MeansOfTravel.PublicTransport or MeansOfTravel.NotSaid => (12, 20.0, 45.0, 65.0),
            MeansOfTravel.OwnCar or MeansOfTravel.BeDriven => (6, 30.0, 60.0, 80.0),
            MeansOfTravel.Bicycle => (2, 15.0, 15.0, 15.0),
            MeansOfTravel.OnFoot => (0, 5.0, 5.0, 5.0),
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
        var hours = Math.Min(way, NearKilometres) / near + Math.Clamp(way - NearKilometres, 0, TownKilometres - NearKilometres) / town + Math.Max(0, way - TownKilometres) / far;
        return (int)Math.Min(Most, Math.Round(start + hours * 60));
    }

    static double Kilometres(GeoPoint from, GeoPoint to)
    {
        var (north, other) = (double.DegreesToRadians(from.Latitude), double.DegreesToRadians(to.Latitude));
        var half = Math.Pow(Math.Sin((other - north) / 2), 2) + Math.Cos(north) * Math.Cos(other) * Math.Pow(Math.Sin(double.DegreesToRadians(to.Longitude - from.Longitude) / 2), 2);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
