namespace Fotfeste.Samples;

/// <summary>Chance that falls the same way every time, on every machine: SplitMix64 from a seed and a name. What one person rolls never moves another's.</summary>
sealed class Dice
{
    readonly string seed;
    ulong state = 14695981039346656037;

    public Dice(string seed)
    {
        this.seed = seed;
        foreach (var letter in seed) state = unchecked((state ^ letter) * 1099511628211); // FNV-1a
    }

    /// <summary>Dice of their own for somebody or something.</summary>
    public Dice For(string name) => new($"{seed}/{name}");

    /// <summary>Both ends can come; the lower one when they are the wrong way round.</summary>
    public int Between(int least, int most) => most <= least ? least : least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>True so many times in a hundred.</summary>
    public bool Chance(int percent) => Between(1, 100) <= percent;

    public DateOnly Day(DateOnly first, DateOnly last) => DateOnly.FromDayNumber(Between(first.DayNumber, last.DayNumber));

    public T OneOf<T>(IReadOnlyList<T> all) => all[Between(0, all.Count - 1)];

    public List<T> Shuffled<T>(IEnumerable<T> all)
    {
        List<T> deck = [.. all];
        for (var at = deck.Count - 1; at > 0; at--)
        {
            var other = Between(0, at);
            (deck[at], deck[other]) = (deck[other], deck[at]);
        }
        return deck;
    }

    ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
