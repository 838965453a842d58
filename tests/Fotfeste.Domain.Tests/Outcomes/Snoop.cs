using System.Numerics;

namespace Fotfeste.Domain.Tests;

/// <summary>A reader who wants to know what a published report hides. It uses all that is known to hold between the numbers: what adds up (solved exactly), and what cannot be larger than what or below nothing.</summary>
sealed class Snoop
{
    readonly List<(Dictionary<string, int> Terms, int Sum)> equations = [];
    readonly Dictionary<string, (int Low, int High)> ranges = [];
    readonly List<(string Part, string Whole)> within = [];

    /// <summary>Reads everything that the report shows.</summary>
    public Snoop(OutcomeReport report)
    {
        var rows = report.Rows.Append(report.Total).ToList();
        foreach (var row in rows)
        {
            Read(row.Group, "E", row.Enrolled);
            Read(row.Group, "I", row.IntoWork);
            Read(row.Group, "S", row.StillEnrolled);
            Read(row.Group, "X", row.Exited);
            Read(row.Group, "W", row.ExitedToWork);
            AddUp(0, (row.Group + "E", 1), (row.Group + "S", -1), (row.Group + "X", -1));
            within.AddRange([(row.Group + "I", row.Group + "E"), (row.Group + "W", row.Group + "X")]);
        }
        var years = report.By == Grouping.Year;
        foreach (var column in years ? ["I", "X", "W"] : new[] { "E", "I", "S", "X", "W" })
            AddUp(0, [(column, 1), .. report.Rows.Select(row => (row.Group + column, -1))]);
        if (!years) return;
        AddUp(0, ("S", 1), (report.Rows[^1].Group + "S", -1));
        if (report.Total.StillEnrolled.IsHidden) Read("", "S", report.Rows[^1].StillEnrolled);
    }

    /// <summary>Cells that were not shown and can be worked out all the same. Still enrolled in total is the cell of the last year, so it is no secret when that one is shown.</summary>
    public IEnumerable<string> FindsOut()
    {
        var hidden = ranges.Where(r => r.Value.Low != r.Value.High).Select(r => r.Key).ToList();
        var solved = Solve();
        Narrow(solved);
        return hidden.Where(cell => ranges[cell].Low == ranges[cell].High);
    }

    /// <summary>What the hidden cells of a column hold together: anybody can subtract the shown ones from a shown total. Nothing to find where nothing is hidden, or the total too.</summary>
    public static int? Residue(OutcomeReport report, OutcomeReport truth, Func<OutcomeRow, Tally> column, Func<OutcomeRow, int?> held) =>
        column(report.Total).IsHidden || !report.Rows.Any(row => column(row).IsHidden) ? null : report.Rows.Zip(truth.Rows).Where(pair => column(pair.First).IsHidden).Sum(pair => held(pair.Second));

    void Read(string group, string column, Tally tally) => ranges[group + column] = tally.Shown is { } shown ? (shown, shown) : (0, 100_000);

    void AddUp(int sum, params IEnumerable<(string Cell, int Sign)> terms) => equations.Add((terms.ToDictionary(t => t.Cell, t => t.Sign), sum));

    /// <summary>The equations between hidden cells alone, reduced by elimination in exact fractions and scaled back to integers.</summary>
    List<(Dictionary<string, BigInteger> Terms, BigInteger Sum)> Solve()
    {
        var left = equations.Select(e => (
            Terms: e.Terms.Where(t => ranges[t.Key].Low != ranges[t.Key].High).ToDictionary(t => t.Key, t => (BigInteger)t.Value),
            Sum: e.Sum - e.Terms.Where(t => ranges[t.Key].Low == ranges[t.Key].High).Aggregate(BigInteger.Zero, (sum, t) => sum + (t.Value * ranges[t.Key].Low)))).ToList();
        var known = new List<(Dictionary<string, BigInteger> Terms, BigInteger Sum)>(left);
        for (var row = 0; row < left.Count; row++)
        {
            if (left[row].Terms.Count == 0) continue;
            var (pivot, factor) = left[row].Terms.First();
            for (var other = 0; other < left.Count; other++)
                if (other != row && left[other].Terms.TryGetValue(pivot, out var times)) left[other] = Minus(left[other], left[row], factor, times);
        }
        return [.. known, .. left];
    }

    static (Dictionary<string, BigInteger>, BigInteger) Minus((Dictionary<string, BigInteger> Terms, BigInteger Sum) one, (Dictionary<string, BigInteger> Terms, BigInteger Sum) other, BigInteger factor, BigInteger times)
    {
        var terms = one.Terms.Keys.Union(other.Terms.Keys)
            .Select(key => (key, value: (one.Terms.GetValueOrDefault(key) * factor) - (other.Terms.GetValueOrDefault(key) * times)))
            .Where(t => t.value != 0).ToDictionary(t => t.key, t => t.value);
        return (terms, (one.Sum * factor) - (other.Sum * times));
    }

    void Narrow(List<(Dictionary<string, BigInteger> Terms, BigInteger Sum)> known)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (part, whole) in within) changed |= Set(part, 0, ranges[whole].High) | Set(whole, ranges[part].Low, 100_000);
            foreach (var (terms, sum) in known)
                foreach (var (cell, sign) in terms)
                {
                    var others = terms.Where(t => t.Key != cell).ToList();
                    var most = sum - others.Aggregate(BigInteger.Zero, (s, t) => s + (t.Value * (t.Value > 0 ? ranges[t.Key].Low : ranges[t.Key].High)));
                    var least = sum - others.Aggregate(BigInteger.Zero, (s, t) => s + (t.Value * (t.Value > 0 ? ranges[t.Key].High : ranges[t.Key].Low)));
                    var (low, high) = sign > 0 ? (least, most) : (most, least);
                    changed |= Set(cell, Ceiling(low, sign), Floor(high, sign));
                }
        }
    }

    bool Set(string cell, BigInteger low, BigInteger high)
    {
        var (oldLow, oldHigh) = ranges[cell];
        var next = ((int)BigInteger.Max(oldLow, low), (int)BigInteger.Min(oldHigh, high));
        Assert.True(next.Item1 <= next.Item2, $"What is shown contradicts itself: {cell}");
        ranges[cell] = next;
        return next != (oldLow, oldHigh);
    }

    static BigInteger Floor(BigInteger number, BigInteger by)
    {
        var quotient = BigInteger.DivRem(number, by, out var rest);
        return rest != 0 && (rest < 0) != (by < 0) ? quotient - 1 : quotient;
    }

    static BigInteger Ceiling(BigInteger number, BigInteger by) => -Floor(-number, by);
}
