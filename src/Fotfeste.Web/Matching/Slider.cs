namespace Fotfeste.Web;

/// <summary>A limit that can be moved, with the words for each of its steps.</summary>
/// <param name="Name">The field's.</param>
/// <param name="Label">What is limited.</param>
/// <param name="Least">The lowest number.</param>
/// <param name="Step">From one number to the next.</param>
/// <param name="Words">One for each step, from the lowest on.</param>
/// <param name="Value">Where it stands.</param>
public sealed record Slider(string Name, string Label, int Least, int Step, IReadOnlyList<string> Words, int Value)
{
    public string Id => Name.Replace('.', '_');
    public int Most => Least + Step * (Words.Count - 1);
    public string Text => Words[Math.Clamp((Value - Least) / Step, 0, Words.Count - 1)];

    /// <summary>Every slider for a person, as they stand.</summary>
    public static IReadOnlyList<Slider> All(Seeker seeker, WhatIf now, Words words)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(words);
        var hours = Enumerable.Range(1, WhatIf.MostHours - 1).Select(n => words.Count("suggest.hours-a-week", n)).Append(words["suggest.any-hours"]);
        var minutes = Enumerable.Range(1, WhatIf.FarthestMinutes / WhatIf.StepMinutes - 1).Select(n => words["suggest.minutes", n * WhatIf.StepMinutes]).Append(words["suggest.any-way"]);
        var levels = words.Choices<DemandLevel>().Select(level => level.Text).ToList();
        return
        [
            new("If.Hours", words["profile.hours-most"], 1, 1, [.. hours], now.Hours ?? WhatIf.MostHours),
            new("If.Minutes", words["suggest.longest-way"], WhatIf.StepMinutes, WhatIf.StepMinutes, [.. minutes], now.Minutes ?? WhatIf.FarthestMinutes),
            .. WhatIf.DemandsOf(seeker).Select(demand => new Slider($"If.Levels.{demand}", words.Of(demand), 0, 1, levels, now.Levels[demand] ?? DemandLevels.Most)),
        ];
    }
}
