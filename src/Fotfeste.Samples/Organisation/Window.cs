namespace Fotfeste.Samples;

/// <summary>Between which days, and within which programme, a unit supported people.</summary>
readonly record struct Window(string Programme, DateOnly First, DateOnly Last);
