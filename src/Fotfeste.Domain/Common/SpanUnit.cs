namespace Fotfeste.Domain;

/// <summary>What a span of time is counted in.</summary>
public enum SpanUnit { Days, Weeks, Months, Years }
