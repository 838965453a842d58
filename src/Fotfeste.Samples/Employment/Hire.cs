namespace Fotfeste.Samples;

/// <summary>The job that made somebody one of the hired: its form, and between which days it began where a source says.</summary>
sealed record Hire(string Form, DateRange? Within)
{
    public bool IsFixedTerm => Form is "temporary" or "temporary-subsidised" or "transition";
}
