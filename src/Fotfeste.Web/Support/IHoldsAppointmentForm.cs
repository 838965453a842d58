namespace Fotfeste.Web;

/// <summary>A page with the form of an appointment in it, drawn with <c>_AppointmentForm.cshtml</c>.</summary>
public interface IHoldsAppointmentForm : IAsksForEmployer
{
    AppointmentForm Form { get; }
    /// <summary>Whom it is with; empty when the form asks, or when it is about nobody.</summary>
    string PersonName { get; }
    /// <summary>Who may be chosen; none when it is settled.</summary>
    IReadOnlyList<Choice> People { get; }
    /// <summary>One that stands is changed; its employer stays.</summary>
    bool IsChange { get; }
    /// <summary>What we know about the firm that is named, and what it may hear; null while none is.</summary>
    FirmTold? Told => null;
    /// <summary>Whose support it is; null where the form asks, or nobody's.</summary>
    Id<Enrolment>? About => null;
}
