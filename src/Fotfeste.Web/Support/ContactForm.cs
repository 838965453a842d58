using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Fotfeste.Web;

/// <summary>What a coach fills in about a contact. The defaults do the work: today, half an hour, with the person, the place that goes with the kind, the next contact after the agreed rhythm.</summary>
public sealed class ContactForm
{
    /// <summary>Under which a contact that is being written is kept, on whichever page.</summary>
    public const string Draft = "contact";
    /// <summary>A choice that opens a field of its own.</summary>
    public const string Other = "other", None = "none", Month = "month";
    public const int LongestText = 8000, LongestLine = 500;

    /// <summary>Made when the form is drawn: sent twice, it is one contact.</summary>
    public Id<Contact> Id { get; set; }
    [Display(Name = "support.kind"), Required(ErrorMessage = "support.kind-missing")] public ContactKind? Kind { get; set; }
    public bool NotMet { get; set; }
    /// <summary>Minutes, or <see cref="Other"/>.</summary>
    [Display(Name = "support.minutes")] public string Minutes { get; set; } = "30";
    [Display(Name = "support.minutes-other"), RefusedAs("support.minutes-unlikely", "support.minutes-missing")] public int? OtherMinutes { get; set; }
    [Display(Name = "support.note"), MaxLength(LongestText, ErrorMessage = "support.note-too-long")] public string Note { get; set; } = "";
    [Display(Name = "support.next-step"), MaxLength(LongestLine, ErrorMessage = "support.next-step-too-long")] public string NextStep { get; set; } = "";
    /// <summary>Days from today, <see cref="Month"/>, <see cref="Other"/> or <see cref="None"/>.</summary>
    [Display(Name = "support.next")] public string Next { get; set; } = None;
    [Display(Name = "support.next-day"), RefusedAs("support.next-before-contact", "support.next-missing")] public DateOnly? NextOn { get; set; }
    [Display(Name = "support.with")] public ContactParty With { get; set; }
    /// <summary>Null for the usual place of the kind.</summary>
    [Display(Name = "support.place")] public ContactPlace? Place { get; set; }
    [Display(Name = "support.day"), RefusedAs("support.day-ahead", "support.day-outside-enrolment")] public DateOnly Day { get; set; }
    /// <summary>The appointment that the form was filled from, as an identity; empty when there is none.</summary>
    public string Appointment { get; set; } = "";
    /// <summary>The contact is what came of that appointment.</summary>
    public bool OfAppointment { get; set; }

    /// <summary>A new contact, as it most often is.</summary>
    /// <param name="id">Of the contact to be.</param>
    /// <param name="today">The organisation's day.</param>
    /// <param name="rhythm">The agreed days between contacts.</param>
    /// <param name="isWorking">There is a workplace to meet at.</param>
    /// <param name="met">False when it is known beforehand that the two did not meet.</param>
    public static ContactForm Fresh(Id<Contact> id, DateOnly today, int rhythm, bool isWorking, bool met = true) => new()
    {
        Id = id,
        Kind = isWorking && met ? ContactKind.AtWork : ContactKind.Meeting,
        NotMet = !met,
        Minutes = met ? "30" : "0",
        Next = ContactChoices.NextOf(rhythm),
        Day = today,
    };

    /// <summary>What an appointment says about the contact that comes of it: day, length, kind, place, with whom.</summary>
    public void FillFrom(Appointment appointment, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        (Appointment, OfAppointment) = (appointment.Id.ToString(), true);
        (Day, Kind, With) = (appointment.Day > today ? today : appointment.Day, appointment.Kind, appointment.With);
        Place = appointment.Place == ContactChoices.UsualPlace(appointment.Kind, appointment.With) ? null : appointment.Place;
        if (NotMet) return;
        var isUsual = ContactChoices.Lengths.Contains(appointment.Minutes);
        (Minutes, OtherMinutes) = (isUsual ? appointment.Minutes.ToString(CultureInfo.InvariantCulture) : Other, isUsual ? null : appointment.Minutes);
    }

    /// <summary>The appointment that the contact came of, to be closed; null when none did.</summary>
    /// <exception cref="NotHere">Invented, somebody else's, or not this actor's.</exception>
    public async Task<Appointment?> AppointmentFrom(Store store, Id<Enrolment> enrolment)
    {
        ArgumentNullException.ThrowIfNull(store);
        return OfAppointment && Appointment.Length > 0 ? await FindAsync(store, Appointment, enrolment) : null;
    }

    /// <summary>The appointment of that identity within that support.</summary>
    /// <exception cref="NotHere">Invented, somebody else's, or not this actor's.</exception>
    public static async Task<Appointment> FindAsync(Store store, string identity, Id<Enrolment> enrolment)
    {
        ArgumentNullException.ThrowIfNull(store);
        var found = await store.Appointments.ById(Id<Appointment>.TryParse(identity, null, out var id) ? id : throw new NotHere());
        return found.EnrolmentId == enrolment ? found : throw new NotHere();
    }

    /// <summary>A contact that stands.</summary>
    public static ContactForm Of(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var said = contact.Content;
        var isUsual = ContactChoices.Lengths.Contains(said.Minutes);
        return new()
        {
            Id = contact.Id,
            Kind = said.Kind,
            NotMet = !said.Met,
            Minutes = isUsual ? said.Minutes.ToString(CultureInfo.InvariantCulture) : Other,
            OtherMinutes = isUsual ? null : said.Minutes,
            Note = said.Note.Reveal(),
            NextStep = said.NextStep.Reveal(),
            Next = said.NextOn is null ? None : Other,
            NextOn = said.NextOn,
            With = said.With,
            Place = said.Place,
            Day = said.Day,
        };
    }

    /// <exception cref="Refusal">A choice that opens a field, and the field is empty.</exception>
    public ContactContent Read(DateOnly today)
    {
        Refusal.IfAny(Gaps());
        var kind = Kind!.Value;
        return new(kind, !NotMet, With, Place ?? ContactChoices.UsualPlace(kind, With), Day, MinutesRead!.Value, Sealed.Of(Lines(Note)), Sealed.Of(Lines(NextStep)), NextRead(today));
    }

    IEnumerable<string> Gaps()
    {
        if (Kind is null) yield return "support.kind-missing";
        if (MinutesRead is null) yield return "support.minutes-missing";
        if (Next == Other && NextOn is null) yield return "support.next-missing";
    }

    int? MinutesRead => Minutes == Other ? OtherMinutes : int.TryParse(Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;

    DateOnly? NextRead(DateOnly today) => Next switch
    {
        Other => NextOn,
        Month => today.AddMonths(1),
        _ => int.TryParse(Next, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= Enrolment.LongestRhythm ? today.AddDays(days) : null,
    };

    // A browser sends a line break as two characters; a text that was not touched must not look changed.
    static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
