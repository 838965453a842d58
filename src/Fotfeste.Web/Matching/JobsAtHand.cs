namespace Fotfeste.Web;

/// <summary>Every open job of one organisation as of one moment, ready to be compared. It never changes; the next one takes its place.</summary>
/// <param name="Seen">The jobs that somebody looked at with their employer.</param>
/// <param name="Ads">The open ads.</param>
/// <param name="People">Everybody who agreed to be thought of; who may see whom is asked anew each time.</param>
/// <param name="IsCut">There are more ads than are held; the newest are.</param>
public sealed record JobsAtHand(MatchIndex Seen, MatchIndex Ads, PeopleIndex People, bool IsCut);
