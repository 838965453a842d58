namespace Fotfeste.Web;

/// <summary>An appointment in plain words: what it is called, when it is, what else there is to say, and what it was before.</summary>
public static class AppointmentReading
{
    /// <summary>The person, else the employer, else what it is about.</summary>
    public static string TitleOf(this Words words, AppointmentLine line)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(line);
        return line.Person ?? line.Employer ?? (line.Appointment.About.IsEmpty ? words["support.appointment"] : line.Appointment.About.Reveal());
    }

    /// <summary>What the title leaves to say: the subject, and the employer beside a person.</summary>
    public static string SubjectOf(this Words words, AppointmentLine line)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(line);
        string?[] parts = [line.Person is null ? null : line.Employer, line.Person is null && line.Employer is null ? null : line.Appointment.About.Reveal()];
        return string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    /// <summary>Where and how long.</summary>
    public static string FactsOf(this Words words, AppointmentContent content)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(content);
        return $"{(content.Location.IsEmpty ? words.Of(content.Place) : content.Location.Reveal())} · {words["support.minutes-short", content.Minutes]}";
    }

    /// <summary>Mandag 23. november kl. 10.00–10.45.</summary>
    public static string WhenOf(this Words words, AppointmentContent content)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(content);
        return words["support.day-at", words.LongDay(content.Day), words.Times(content.Start, content.Until)];
    }

    /// <summary>Every change, the newest first: when, by whom, and what stood before it.</summary>
    /// <param name="words">The reader's.</param>
    /// <param name="appointment">With its revisions.</param>
    /// <param name="staff">Names by identity.</param>
    /// <param name="organisation">In whose time zone the clock is read.</param>
    public static IReadOnlyList<(string Title, IReadOnlyList<string> Was)> ChangesOf(this Words words, Appointment appointment, IReadOnlyDictionary<Id<StaffMember>, string> staff, Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(appointment);
        ArgumentNullException.ThrowIfNull(staff);
        ArgumentNullException.ThrowIfNull(organisation);
        var kept = appointment.Revisions.OrderBy(r => r.ChangedAt).ThenBy(r => r.Id.Value).ToList();
        return [.. kept.Select((r, at) => (TitleOf(r), WasOf(r, at + 1 < kept.Count ? (kept[at + 1].Content, kept[at + 1].WasCancelled) : (appointment.Content, appointment.IsCancelled)))).Reverse()];

        string TitleOf(AppointmentRevision r) =>
            words["support.corrected-by", words["support.day-at", words.Day(organisation.DayAt(r.ChangedAt)), words.Time(organisation.ClockAt(r.ChangedAt))], staff.GetValueOrDefault(r.ChangedBy, "")];

        IReadOnlyList<string> WasOf(AppointmentRevision before, (AppointmentContent Content, bool IsCancelled) after) => [.. Between(before, after)];

        IEnumerable<string> Between(AppointmentRevision before, (AppointmentContent Content, bool IsCancelled) after)
        {
            if (before.WasCancelled != after.IsCancelled) yield return words[after.IsCancelled ? "support.appointment-called-off" : "support.appointment-put-back"];
            foreach (var field in words.Differences(before.Content, after.Content).Where(f => f.Saved != f.Typed))
                yield return words["support.appointment-was", field.Field, field.Saved.Length > 0 ? field.Saved : words["support.nothing-written"]];
        }
    }

    /// <summary>Both versions of the same appointment, field by field.</summary>
    public static IEnumerable<TwoVersions> Differences(this Words words, AppointmentContent saved, AppointmentContent typed) =>
        words.AppointmentFields(saved).Zip(words.AppointmentFields(typed), Labels(words)).Select(f => new TwoVersions(f.Third, f.First, f.Second));

    static IReadOnlyList<string> AppointmentFields(this Words words, AppointmentContent said) =>
        [words.WhenOf(said), said.Location.Reveal(), said.About.Reveal(), words.Of(said.Kind), words.Of(said.With), words.Of(said.Place)];

    static string[] Labels(Words words) =>
        [words["support.day"], words["support.appointment-location"], words["support.appointment-about"], words["support.appointment-kind"], words["support.with"], words["support.place"]];
}
