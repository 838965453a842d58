namespace Fotfeste.Domain;

/// <summary>Some days at a place of work under one form, as the drift view needs to know them.</summary>
/// <param name="Days">From the first day until the form changed or the place was left; open while it goes on. An agreed end closes nothing.</param>
/// <param name="AgreedUntil">The last day that was agreed; null when none was.</param>
/// <param name="Class">What the form counts as.</param>
/// <param name="Setting">Where.</param>
public sealed record PlaceFact(DateRange Days, DateOnly? AgreedUntil, CompetitiveClass Class, WorkSetting Setting)
{
    /// <summary>Practice or trial; an ordinary job is a goal, and studies are something else.</summary>
    public bool IsPractice => Class == CompetitiveClass.Placement;

    /// <summary>Belongs in the count of places: practice anywhere, and whatever is not on the open market.</summary>
    public bool IsPlace => IsPractice || (Setting != WorkSetting.Open && Class != CompetitiveClass.Education);
}
