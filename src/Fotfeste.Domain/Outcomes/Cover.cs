namespace Fotfeste.Domain;

/// <summary>Which rows of a column that adds up must be hidden together, so that subtraction gives none of them away.</summary>
static class Cover
{
    /// <summary>Adds rows to the small ones, the smallest first, until at least two are hidden and what they hold together is a group of its own by every measure; null when there are not enough rows for that.</summary>
    /// <param name="small">Rows that must be hidden for their own sake.</param>
    /// <param name="others">Rows that may be hidden for theirs.</param>
    /// <param name="size">The smallest is hidden first.</param>
    /// <param name="held">What subtraction would tell of the hidden rows together: a number and its remainder.</param>
    public static IReadOnlySet<int>? Of(IReadOnlyCollection<int> small, IEnumerable<int> others, Func<int, int> size, params IReadOnlyList<Func<int, int>> held)
    {
        var hidden = small.ToHashSet();
        if (hidden.Count == 0 || held.Count == 0) return hidden;
        var more = new Queue<int>(others.Where(row => held.Sum(number => number(row)) > 0).OrderBy(size));
        while (!IsSafe())
        {
            if (more.Count == 0) return null;
            hidden.Add(more.Dequeue());
        }
        return hidden;

        // Two rows at least: today the measures see to it in every column; said all the same, because one hidden row is always found by subtraction.
        bool IsSafe() => hidden.Count >= 2 && held.All(number => hidden.Sum(number) >= SmallGroups.Fewest);
    }
}
