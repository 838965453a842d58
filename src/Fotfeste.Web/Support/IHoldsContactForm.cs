namespace Fotfeste.Web;

/// <summary>A page with the form of a contact in it, drawn with <c>_ContactForm.cshtml</c>.</summary>
public interface IHoldsContactForm : IAsksForEmployer
{
    ContactForm Form { get; }
    /// <summary>The person's name: the first answer to "with whom".</summary>
    string PersonName { get; }
    /// <summary>The agreed rhythm, in days.</summary>
    int ContactEveryDays { get; }
    /// <summary>The form is the whole page, as on a phone; else it is one part of the person's page.</summary>
    bool IsWholePage { get; }
    /// <summary>A contact that stands is corrected; its employer stays.</summary>
    bool IsCorrection { get; }
    /// <summary>The appointment that the contact may be about; null when there is none.</summary>
    Appointment? Due { get; }
    /// <summary>Who can read what is written.</summary>
    IReadOnlyList<string> Readers { get; }
    /// <summary>What we know about the firm that was typed; null while none was.</summary>
    FirmTold? Told => null;
    /// <summary>Whose support it is; null where that is not settled.</summary>
    Id<Enrolment>? About => null;
}
