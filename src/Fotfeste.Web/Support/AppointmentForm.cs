using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Fotfeste.Web;

/// <summary>What a coach fills in about an appointment: a day and an hour are enough, and both are suggested.</summary>
public sealed class AppointmentForm
{
    /// <summary>Minutes when nobody has said otherwise.</summary>
    public const int UsualMinutes = 45;

    /// <summary>Made when the form is drawn: sent twice, it is one appointment.</summary>
    public Id<Appointment> Id { get; set; }
    /// <summary>Whose support it belongs to, as an identity; empty for nobody's.</summary>
    [Display(Name = "support.appointment-person")] public string Person { get; set; } = "";
    [Display(Name = "support.day"), RefusedAs("support.appointment-past", "support.appointment-far-ahead", "support.day-outside-enrolment")] public DateOnly Day { get; set; }
    [Display(Name = "support.appointment-start")] public TimeOnly Start { get; set; }
    /// <summary>Minutes, or <see cref="ContactForm.Other"/>.</summary>
    [Display(Name = "support.appointment-minutes")] public string Minutes { get; set; } = "45";
    [Display(Name = "support.minutes-other"), RefusedAs("support.appointment-length", "support.minutes-missing")] public int? OtherMinutes { get; set; }
    [Display(Name = "support.appointment-location"), MaxLength(ContactForm.LongestLine, ErrorMessage = "support.appointment-too-long")] public string Location { get; set; } = "";
    [Display(Name = "support.appointment-about"), MaxLength(ContactForm.LongestLine, ErrorMessage = "support.appointment-too-long"), RefusedAs("support.appointment-about-nothing")] public string About { get; set; } = "";
    [Display(Name = "support.appointment-kind")] public ContactKind Kind { get; set; }
    [Display(Name = "support.with")] public ContactParty With { get; set; }
    /// <summary>Null for the usual place of the kind.</summary>
    [Display(Name = "support.place")] public ContactPlace? Place { get; set; }

    /// <summary>Null when it is about nobody.</summary>
    /// <exception cref="NotHere">What stands there is nobody's identity.</exception>
    public Id<Enrolment>? Enrolment => Person.Length == 0 ? null : Id<Enrolment>.TryParse(Person, null, out var id) ? id : throw new NotHere();

    /// <summary>What stands.</summary>
    public static AppointmentForm Of(Appointment appointment)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        var isUsual = AppointmentChoices.Lengths.Contains(appointment.Minutes);
        return new()
        {
            Id = appointment.Id,
            Person = appointment.EnrolmentId?.ToString() ?? "",
            Day = appointment.Day,
            Start = appointment.Start,
            Minutes = isUsual ? appointment.Minutes.ToString(CultureInfo.InvariantCulture) : ContactForm.Other,
            OtherMinutes = isUsual ? null : appointment.Minutes,
            Location = appointment.Location.Reveal(),
            About = appointment.About.Reveal(),
            Kind = appointment.Kind,
            With = appointment.With,
            Place = appointment.Place,
        };
    }

    /// <exception cref="Refusal">The length was to be typed, and was not.</exception>
    public AppointmentContent Read()
    {
        var minutes = Minutes == ContactForm.Other ? OtherMinutes : int.TryParse(Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var usual) ? usual : null;
        if (minutes is null) throw new Refusal("support.minutes-missing");
        return new(Day, Start, minutes.Value, Kind, With, Place ?? ContactChoices.UsualPlace(Kind, With), Sealed.Of(Location), Sealed.Of(About));
    }
}
