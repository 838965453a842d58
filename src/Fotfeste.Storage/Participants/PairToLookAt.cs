namespace Fotfeste.Storage;

/// <summary>A pair on its leader's list.</summary>
/// <param name="Pair">Which one.</param>
/// <param name="First">One record.</param>
/// <param name="Name">What the person is called there.</param>
/// <param name="Second">The other record.</param>
/// <param name="OtherName">What the person is called in the other.</param>
/// <param name="SuspectedBy">Who said so; null when the program saw it as a referral was registered.</param>
public sealed record PairToLookAt(Id<SuspectedPair> Pair, Id<Participant> First, string Name, Id<Participant> Second, string OtherName, string? SuspectedBy);
