namespace Fotfeste.Samples;

/// <summary>Picks notes for a person's contacts so that they read like a story: within a phase in the order in which the stock was written, the opening one first.</summary>
static class NoteStock
{
    /// <param name="phases">The phase of each contact, in the order of the days.</param>
    /// <param name="stock">What there is for a phase; its first note opens the phase.</param>
    /// <param name="dice">Which of the others are left out.</param>
    /// <returns>One note for each contact.</returns>
    public static IReadOnlyList<NoteSample> Pick(IReadOnlyList<string> phases, Func<string, IReadOnlyList<NoteSample>> stock, Dice dice)
    {
        var picked = new List<NoteSample>(phases.Count);
        HashSet<string> opened = [];
        while (picked.Count < phases.Count)
        {
            var phase = phases[picked.Count];
            var length = phases.Skip(picked.Count).TakeWhile(p => p == phase).Count();
            var all = stock(phase);
            if (opened.Add(phase))
            {
                picked.Add(all[0]);
                length--;
            }
            for (; length > 0; length -= Math.Min(length, all.Count - 1)) picked.AddRange(InOrder([.. all.Skip(1)], length, dice));
        }
        return picked;
    }

    static IEnumerable<NoteSample> InOrder(NoteSample[] all, int most, Dice dice) => dice.Shuffled(Enumerable.Range(0, all.Length)).Take(most).Order().Select(at => all[at]);
}
