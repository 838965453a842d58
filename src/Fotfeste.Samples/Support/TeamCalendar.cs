namespace Fotfeste.Samples;

/// <summary>The calendars of the Norwegian team: what was done last week and what is to come, in agreement with the contacts. Some agreed days stay without an hour.</summary>
static class TeamCalendar
{
    const int DaysBack = 9, DaysAhead = 16;

    static readonly TimeOnly[] hours = [new(9, 0), new(10, 15), new(11, 30), new(13, 0), new(14, 15)];
    static readonly string[] places = ["Biblioteket", "Kontoret, det lille møterommet", "Kafeen på hjørnet", "Ute på tur", "Biblioteket, studierom 3"];

    public static IReadOnlyList<AppointmentSample> Of(Caseload caseload, DateOnly today)
    {
        List<AppointmentSample> all = [];
        foreach (var coach in caseload.Enrolments.Select(e => e.Coach!).Distinct().Order(StringComparer.Ordinal))
        {
            var own = caseload.Enrolments.Where(e => e.Coach == coach && e.Support.Until is null).ToList();
            all.AddRange(Meetings(coach, today));
            foreach (var enrolment in own) all.AddRange(With(enrolment, caseload, coach, today));
        }
        return Timed(all);
    }

    // The team meets on Mondays; on the day the scenario is set there is always a visit to an employer.
    static IEnumerable<AppointmentSample> Meetings(string coach, DateOnly today)
    {
        var dice = new Dice($"calendar/{coach}");
        for (var day = today.AddDays(-DaysBack); day <= today.AddDays(DaysAhead); day = day.AddDays(1))
            if (day.DayOfWeek == DayOfWeek.Monday && day >= today)
                yield return new(coach, null, null, new(day, new(8, 30), 30, ContactKind.Meeting, ContactParty.Other, ContactPlace.Office, Sealed.Of("Kontoret"), Sealed.Of("Teammøte")));
        yield return Visit(today, "Se hvilke oppgaver de trenger hjelp til");
        yield return Visit(Weekdays.OrAfter(today.AddDays(3)), "Høre om sommervikarer") with { IsCancelled = true };
        yield return Visit(Weekdays.OrAfter(today.AddDays(8)), "Bli kjent med lederen");

        AppointmentSample Visit(DateOnly day, string about) =>
            new(coach, null, dice.OneOf(NorwegianFirms.All).Reference, new(day, new(14, 15), 60, ContactKind.Visit, ContactParty.Employer, ContactPlace.Workplace, Sealed.Nothing, Sealed.Of(about)));
    }

    static IEnumerable<AppointmentSample> With(EnrolmentRow enrolment, Caseload caseload, string coach, DateOnly today)
    {
        var dice = new Dice($"calendar/{enrolment.Reference}");
        var contacts = caseload.Contacts.Where(c => c.Enrolment == enrolment.Reference).OrderBy(c => c.Content.Day).ToList();
        foreach (var contact in contacts.Where(c => c.Coach == coach && c.Content.Day >= today.AddDays(-DaysBack) && c.Content.Day < today && c.Content.Kind is ContactKind.Meeting or ContactKind.AtWork or ContactKind.Visit))
            yield return new(coach, enrolment.Reference, contact.Employer, new(contact.Content.Day, default, Math.Max(30, contact.Content.Minutes), contact.Content.Kind, contact.Content.With, contact.Content.Place, Place(contact.Content.Place), Sealed.Nothing), contact.Reference);
        if (contacts[^1].Content is not { NextOn: { } next } agreed || next < today || next > today.AddDays(DaysAhead)) yield break;
        var job = caseload.Jobs.FirstOrDefault(j => j.Enrolment == enrolment.Reference && j.Days.Covers(next) && j.Days.From <= next);
        var starts = job?.Days.From == next;
        if (next > today && !starts && dice.Chance(25)) yield break; // a day is agreed, the hour is not
        var (kind, place) = job is null ? (ContactKind.Meeting, dice.Chance(60) ? ContactPlace.Town : ContactPlace.Office) : (ContactKind.AtWork, ContactPlace.Workplace);
        yield return new(coach, enrolment.Reference, job?.Employer, new(next, starts ? new(7, 45) : default, starts ? 120 : 45, kind, ContactParty.Person, place, Place(place), agreed.NextStep));

        Sealed Place(ContactPlace where) => where is ContactPlace.Town or ContactPlace.Office ? Sealed.Of(dice.OneOf(places)) : Sealed.Nothing;
    }

    /// <summary>What has no hour yet gets the first that is free in that calendar; when a day is full, the last one twice.</summary>
    static List<AppointmentSample> Timed(List<AppointmentSample> all)
    {
        List<AppointmentSample> timed = [.. all.Where(a => a.Content.Start != default)];
        foreach (var one in all.Where(a => a.Content.Start == default))
        {
            var taken = timed.Where(t => t.Staff == one.Staff && !t.IsCancelled).Select(t => t.Content).ToList();
            var start = hours.FirstOrDefault(hour => !taken.Exists(t => t.Overlaps(one.Content with { Start = hour })), hours[^1]);
            timed.Add(one with { Content = one.Content with { Start = start } });
        }
        return timed;
    }
}
