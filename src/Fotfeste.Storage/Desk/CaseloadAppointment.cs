namespace Fotfeste.Storage;

/// <summary>An appointment of one person, as lists need it.</summary>
public sealed record CaseloadAppointment(DateOnly Day, TimeOnly Start, bool IsWithEmployer);
