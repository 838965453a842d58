using Fotfeste.Web;

[assembly: TextFamily("quality.setting", typeof(WorkSetting))]
[assembly: TextFamily("quality.part", typeof(DriftPart))]

namespace Fotfeste.Web;

/// <summary>The drift view in the reader's words: bars and the headings of how long.</summary>
public static class DriftWords
{
    /// <summary>How many are in each phase of a method.</summary>
    public static IReadOnlyList<Bar> Bars(this Words words, IEnumerable<PhaseWait> waits) => [.. waits.Select(w => new Bar(words.Name(w.Phase, w.Method), Tally.Of(w.People)))];

    /// <summary>How long those in all phases of a method have been where they are.</summary>
    public static IReadOnlyList<Bar> Parts(this Words words, IEnumerable<PhaseWait> waits)
    {
        var parts = waits.Select(w => w.Parts).ToList();
        return [.. words.Lengths().Select((length, at) => new Bar(length, Tally.Of(parts.Sum(p => p[at]))))];
    }

    /// <summary>What the days went to, by what a phase is in any method; what nobody was in is left out.</summary>
    public static IReadOnlyList<Bar> Bars(this Words words, RoleDays days)
    {
        var bars = Enum.GetValues<PhaseRole>().Where(r => days.Of(r) > 0).Select(r => new Bar(words.Of(r), Tally.Of(days.Of(r)))).ToList();
        if (days.Outside > 0) bars.Add(new(words["quality.outside"], Tally.Of(days.Outside)));
        return bars;
    }

    /// <summary>Places by where they are, those of nobody too: that there is none is worth seeing.</summary>
    public static IReadOnlyList<Bar> Bars(this Words words, PlaceUse places) => [.. Enum.GetValues<WorkSetting>().Select(s => new Bar(words.Of(s), Tally.Of(places.Of(s))))];

    /// <summary>"Up to 30", "31–90", …, "over 365".</summary>
    public static IReadOnlyList<string> Lengths(this Words words) =>
    [
        words["quality.up-to", words.Number(PhaseWait.Edges[0])],
        .. PhaseWait.Edges.Zip(PhaseWait.Edges.Skip(1), (from, to) => $"{words.Number(from + 1)}–{words.Number(to)}"),
        words["quality.over", words.Number(PhaseWait.Edges[^1])],
    ];
}
