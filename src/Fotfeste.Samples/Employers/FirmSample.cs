namespace Fotfeste.Samples;

/// <summary>An invented employer and what somebody might do there.</summary>
sealed record FirmSample(string Reference, string Name, string Town, params string[] Tasks);
