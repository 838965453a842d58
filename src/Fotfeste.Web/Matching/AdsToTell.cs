namespace Fotfeste.Web;

/// <summary>For whom of the reader's people new ads have come that nobody has looked at yet: a number for each, and nothing of it is kept.</summary>
public sealed class AdsToTell(Store store, Visit visit, KnownJobs jobs)
{
    /// <summary>How many for each support. Nobody waits for it: while the jobs are being read there is nothing to tell, and what came in the last seconds is told the next time.</summary>
    public async Task<IReadOnlyDictionary<Id<Enrolment>, int>> CountsAsync()
    {
        if (jobs.Now(visit.Organisation!.Id) is not { Seekers.Count: > 0, Ads.Count: > 0 } atHand) return new Dictionary<Id<Enrolment>, int>();
        return (await store.AgreedToTell()).Select(line => (line.Enrolment, Count: News(atHand, line))).Where(line => line.Count > 0).ToDictionary(line => line.Enrolment, line => line.Count);
    }

    int News(JobsAtHand atHand, AgreedLine line) => atHand.NearTo(line.Person, line.Declined).Count(ad => NewAds.CameLately(ad, store.Now) && !line.Shown.Contains(ad));
}
