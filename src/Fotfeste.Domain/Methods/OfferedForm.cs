namespace Fotfeste.Domain;

/// <summary>A form of employment, and the pack whose code and version a record under it keeps.</summary>
public sealed record OfferedForm(FormsPack Pack, EmploymentForm Form);
