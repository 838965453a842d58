namespace Fotfeste.Domain;

/// <summary>What each stage of a lead takes, and which one comes after it.</summary>
public static class LeadStages
{
    /// <summary>The stages of the board, the resting one last.</summary>
    public static IReadOnlyList<LeadStage> All { get; } = Enum.GetValues<LeadStage>();

    /// <summary>The stage after this one; null where there is none.</summary>
    public static LeadStage? Next(this LeadStage stage) => stage is LeadStage.Job or LeadStage.Resting ? null : stage + 1;

    /// <summary>Somebody has spoken with them, so they are an employer that the team knows, not just a name.</summary>
    public static bool TakesEmployer(this LeadStage stage) => stage is not (LeadStage.Idea or LeadStage.Resting);

    /// <summary>Nobody is presented, tried or hired without it being known who.</summary>
    public static bool TakesPerson(this LeadStage stage) => stage is LeadStage.PersonPresented or LeadStage.Trial or LeadStage.Job;

    /// <summary>Somebody works on it: it neither rests nor has come to its end.</summary>
    public static bool IsUnderWay(this LeadStage stage) => stage is not (LeadStage.Job or LeadStage.Resting);
}
