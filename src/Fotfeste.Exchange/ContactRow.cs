using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>contacts</c>. What may be left out: a meeting of unknown length, with the person, at the office, that took place.</summary>
public sealed record ContactRow(Place At, string Reference, string Enrolment, ContactContent Content, string? Coach = null, string? Employer = null)
{
    public static Table<ContactRow> Table { get; } = new(
        "contacts",
        [
            Must("reference"), Must("enrolment", pointsTo: "enrolments"), Must("day"), May("coach", pointsTo: "staff"), May("kind", CodeOf.All<ContactKind>()), May("met"),
            May("with", CodeOf.All<ContactParty>()), May("place", CodeOf.All<ContactPlace>()), May("minutes"), May("note"), May("next_step"), May("next_on"), May("employer", pointsTo: "employers"),
        ],
        f => new(f.At, f.OwnReference(), f.Link("enrolment"), ContentOf(f), f.LinkOrNull("coach"), f.LinkOrNull("employer")),
        r =>
        [
            r.Reference, r.Enrolment, r.Content.Day, r.Coach, CodeOf.Value(r.Content.Kind), r.Content.Met, CodeOf.Value(r.Content.With), CodeOf.Value(r.Content.Place),
            r.Content.Minutes, r.Content.Note.Reveal(), r.Content.NextStep.Reveal(), r.Content.NextOn, r.Employer,
        ]);

    static ContactContent ContentOf(Fields f)
    {
        var (day, next) = (f.PastDayOrNull("day"), f.DayOrNull("next_on"));
        if (next < day) f.Wrong("next_on", "import.before-contact", DayText.Written(day.Value));
        return new(
            f.Choice("kind", ContactKind.Meeting), f.Yes("met", otherwise: true), f.Choice("with", ContactParty.Person), f.Choice("place", ContactPlace.Office), day ?? default,
            f.Whole("minutes", 0, Contact.LongestDay) ?? 0, Sealed.Of(f.TextOrNull("note")), Sealed.Of(f.TextOrNull("next_step")), next);
    }
}
