namespace Fotfeste.Exchange;

/// <summary>Reads the estimates of what work is usually like, and refuses whatever is half.</summary>
public static class UsualWorkReader
{
    /// <summary>Where they stand among the packs.</summary>
    public const string Place = "usual-work.json";

    static readonly Interest[] EachInterest = Enum.GetValues<Interest>();

    /// <param name="file">Its name, for the faults.</param>
    /// <param name="json">Its content.</param>
    /// <exception cref="BrokenPack">Every fault, each with file, path and rule.</exception>
    public static UsualWorks Read(string file, string json) => PackReader.Read(file, json, pack =>
    {
        pack.Text("source");
        return new UsualWorks(pack.Items("work", Of, work => work.Isco).DistinctBy(work => work.Isco));
    });

    static UsualWork Of(PackObject item)
    {
        var isco = item.Text("isco");
        if (isco.Length > 0 && IscoGroups.Or(isco).Length == 0) item.Break("isco", "not-isco");
        item.Text("about");
        return new(isco, Interests(item), Asks(item));
    }

    // A digit for each of the six, in their order.
    static InterestLevels Interests(PackObject item)
    {
        var digits = item.Text("interests");
        if (digits.Length == EachInterest.Length && digits.All(d => d is >= '0' and <= '4')) return InterestLevels.Parse(digits);
        item.Break("interests", "not-six-levels");
        return InterestLevels.Unknown;
    }

    // "standing 3, noise 2"
    static DemandLevels Asks(PackObject item)
    {
        var levels = DemandLevels.Unknown;
        foreach (var part in item.Text("asks").Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split(' ') is [var code, [>= '0' and <= '4' and var level]] && CodeOf.TryRead<Demand>(code, out var demand) && levels[demand] is null) levels = levels.With(demand, (byte)(level - '0'));
            else item.Break("asks", $"not-a-demand: {part}");
        }
        return levels;
    }
}
