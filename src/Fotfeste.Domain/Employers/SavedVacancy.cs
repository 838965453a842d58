namespace Fotfeste.Domain;

/// <summary>An ad that somebody put aside for one person. What it was is kept here in a few words, because the ad itself goes when it closes.</summary>
public sealed class SavedVacancy : IOwned, IVersioned
{
    /// <summary>The most words that fit the reason, in characters.</summary>
    public const int LongestWhy = 500;

    SavedVacancy() => (Title, Why) = ("", Sealed.Nothing);

    public Id<SavedVacancy> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    /// <summary>The ad as the store keeps it; it may be gone.</summary>
    public Id<Vacancy> VacancyId { get; private set; }
    public string Title { get; private set; }
    public string? EmployerName { get; private set; }
    public string? PlaceName { get; private set; }
    /// <summary>What speaks for it, in the coach's words.</summary>
    public Sealed Why { get; private set; }
    public Id<StaffMember> SavedBy { get; private set; }
    public DateOnly Day { get; private set; }
    /// <summary>From this day on it is no longer looked at; null while it is.</summary>
    public DateOnly? LaidAside { get; private set; }
    public int Version { get; private set; }

    /// <param name="id">Made when the form is drawn.</param>
    /// <param name="enrolment">For whom.</param>
    /// <param name="vacancy">The ad in the store.</param>
    /// <param name="shown">What it is called, who seeks, and where.</param>
    /// <param name="why">What speaks for it; null when nothing was written.</param>
    /// <param name="by">Who saves it.</param>
    /// <param name="today">The organisation's day.</param>
    /// <exception cref="Refusal">Too many words, or the support is over.</exception>
    public static SavedVacancy Save(Id<SavedVacancy> id, Enrolment enrolment, Id<Vacancy> vacancy, (string Title, string? Employer, string? Place) shown, string? why, Id<StaffMember> by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        if (enrolment.Support.Until < today) throw new Refusal("vacancies.support-over");
        if (why?.Trim().Length > LongestWhy) throw new Refusal("vacancies.why-too-long");
        return new()
        {
            Id = id, OrganisationId = enrolment.OrganisationId, EnrolmentId = enrolment.Id, VacancyId = vacancy, Title = shown.Title, EmployerName = shown.Employer, PlaceName = shown.Place,
            Why = Sealed.Of(why), SavedBy = by, Day = today,
        };
    }

    /// <summary>It is no longer looked at for this person; a second time changes nothing.</summary>
    public void LayAside(DateOnly today) => LaidAside ??= today;

    public void TakeUpAgain() => LaidAside = null;
}
