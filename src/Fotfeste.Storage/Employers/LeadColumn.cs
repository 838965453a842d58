namespace Fotfeste.Storage;

/// <summary>One stage of the board: the leads that came into it last, and how many stand in it in all.</summary>
public sealed record LeadColumn(LeadStage Stage, IReadOnlyList<LeadLine> Lines, int Total);
