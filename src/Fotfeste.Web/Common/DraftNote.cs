namespace Fotfeste.Web;

/// <summary>What a form carries and says about its draft.</summary>
/// <param name="Seal">Which drawing of which form for whom, sealed: whoever sends it back may keep words for that writer, and do nothing else.</param>
/// <param name="Back">The page's own address, for when the draft is thrown away.</param>
/// <param name="Drawn">The moment of drawing by the server's clock, in milliseconds: the page counts on from there, so that of two keepings the later is known.</param>
public sealed record DraftNote(string Seal, string Back, long Drawn)
{
    /// <summary>A sentence that says from when the draft is; null when there is none.</summary>
    public string? Says { get; init; }
    /// <summary>Where the form opens with the draft in it; null when it is filled in already.</summary>
    public string? TakeUp { get; init; }
    /// <summary>The seal of the draft that is offered or filled in, to throw it away.</summary>
    public string Found { get; init; } = Seal;
}
