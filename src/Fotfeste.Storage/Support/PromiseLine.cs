namespace Fotfeste.Storage;

/// <summary>A promise with the names that it is read with.</summary>
/// <param name="Promise">What, by when.</param>
/// <param name="Employer">To or by whom.</param>
/// <param name="Staff">Who answers for it.</param>
public sealed record PromiseLine(PromiseMade Promise, string Employer, string Staff);
