namespace Fotfeste.Web;

/// <summary>One job in a list of suggestions: what it is, and what speaks for it, what would have to be adjusted, what speaks against it, what nobody knows.</summary>
/// <param name="From">How we know of it.</param>
/// <param name="Id">That of the ad or the job analysis.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Employer">Null when the ad does not say.</param>
/// <param name="Facts">Place, hours and the like, each a few words.</param>
/// <param name="Reasons">The reasons in words, by side; sides without any are left out.</param>
/// <param name="Why">The reckoning itself.</param>
public sealed record SuggestedRow(JobSource From, Id<OpenJob> Id, string Title, string? Employer, IReadOnlyList<string> Facts, IReadOnlyList<(ReasonSide Side, IReadOnlyList<string> Said)> Reasons, JobComparison Why)
{
    public string Address => From == JobSource.Seen ? $"/job-analyses/{Id}" : $"/vacancies/{Id}";
}
