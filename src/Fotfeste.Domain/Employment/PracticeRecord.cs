namespace Fotfeste.Domain;

/// <summary>How often people were in practice at one employer lately, and whether anybody was hired there. It names nobody.</summary>
/// <param name="Practices">Begun within the last <see cref="Months"/> months.</param>
/// <param name="HasHired">Somebody has had a paid job there in that time.</param>
public sealed record PracticeRecord(int Practices, bool HasHired)
{
    /// <summary>How far back it looks.</summary>
    public const int Months = 24;
    /// <summary>So many without a job are worth a talk.</summary>
    public const int Often = 2;

    /// <summary>Practice again and again, and no job.</summary>
    public bool IsRepeatedWithoutHire => Practices >= Often && !HasHired;
}
