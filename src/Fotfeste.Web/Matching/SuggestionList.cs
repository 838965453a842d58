namespace Fotfeste.Web;

/// <summary>The list of suggestions as it is drawn, by itself when a limit was moved, or on its page.</summary>
/// <param name="Enrolment">For whose support.</param>
/// <param name="Person">Whose side by side a job leads to.</param>
/// <param name="Seen">The jobs that were looked at.</param>
/// <param name="Ads">The ads.</param>
/// <param name="Within">How many of each are within the person's limits.</param>
public sealed record SuggestionList(Id<Enrolment> Enrolment, Id<Participant> Person, IReadOnlyList<SuggestedRow> Seen, IReadOnlyList<SuggestedRow> Ads, (int Seen, int Ads) Within);
