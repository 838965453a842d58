namespace Fotfeste.Domain;

/// <summary>What each thing counts in a comparison. Whole numbers, so that the same two always come to the same sum, on every machine.</summary>
/// <remarks>Chosen so that the occupation one wishes for weighs as much as two hours of travel, and a soft limit passed never hides a job: it comes later in the list and says why. The largest sum stays far below what 16 bits hold.</remarks>
public static class MatchPoints
{
    /// <summary>Taken away for each estimated minute.</summary>
    public const int Minute = 1;

    /// <summary>Taken away for each level of a demand above what is all right.</summary>
    public const int DemandLevel = 10;

    /// <summary>Taken away for each level of a language that is lacking.</summary>
    public const int LanguageLevel = 15;

    /// <summary>Taken away for each half hour a week too many or too few.</summary>
    public const int HalfHour = 3;

    /// <summary>Taken away for each time of work that is not possible.</summary>
    public const int WorkingTime = 40;

    /// <summary>Taken away for each licence that is lacking.</summary>
    public const int Licence = 60;

    /// <summary>The product of two sets of traits, shifted right by so many bits.</summary>
    public const int TraitShift = 3;

    /// <summary>A skill counts so much for each level; a required one so many times.</summary>
    public const int SkillLevel = 2, Required = 3;

    /// <summary>A wish met counts so much for each step of how much it is wished.</summary>
    public const int WishStep = 10;

    /// <summary>Given for an occupation of that nearness.</summary>
    public static byte Occupation(int nearness) => (byte)Math.Clamp(nearness, 0, 100);

    /// <summary>Given for a skill of that level where it is welcome; times <see cref="Required"/> where it is required.</summary>
    public static byte Skill(int level) => (byte)(Math.Clamp(level, 0, 4) * SkillLevel);

    /// <summary>Given for a wish that is met.</summary>
    public static byte Wish(int steps) => (byte)(Math.Clamp(steps, 0, 3) * WishStep);

    /// <summary>Hours a week as half hours, to the nearest, 0 to 160.</summary>
    public static byte HalfHours(Hours hours) => (byte)Math.Clamp(Math.Round(hours.PerWeek * 2, MidpointRounding.AwayFromZero), 0, 160);
}
