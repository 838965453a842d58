using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>People for one job, in three groups by name: no order, no number. Who the reader may see is picked before anything is compared, and only who agreed to be thought of is looked at.</summary>
public abstract class PeoplePage(Store store, Visit visit, KnownJobs jobs) : PageModel
{
    /// <summary>So many are named in each group.</summary>
    public const int MostNamed = 50;

    protected Store Store { get; } = store;
    protected string Country => visit.Organisation!.Country;

    public string Work { get; protected set; } = "";
    public string? Employer { get; protected set; }
    /// <summary>Where one job is read.</summary>
    public abstract string Address { get; }
    /// <summary>Null while the jobs are being read for the first time.</summary>
    public IReadOnlyList<(string Title, string About, IReadOnlyList<PersonForJob> People, int More)>? Groups { get; private set; }
    /// <summary>How many in sight have agreed.</summary>
    public int Agreed { get; private set; }

    /// <summary>Where this person and this job stand side by side.</summary>
    public abstract string Beside(PersonForJob person);

    protected OpenJob JobOf(JobAnalysis seen) => JobFromAnalysis.Of(seen, Country, jobs.Usual);

    protected async Task FillAsync(OpenJob job)
    {
        if (await jobs.ForAsync(visit.Organisation!) is not { } atHand) return;
        var inSight = await Store.AgreedInSight();
        Agreed = inSight.Count;
        var found = atHand.People.For(job, inSight.Select(id => new Id<Seeker>(id.Value)).ToHashSet());
        Groups =
        [
            ("suggest.group-wished", "suggest.group-wished-about", await NamesAsync(found.WishedFor), More(found.WishedFor)),
            ("suggest.group-possible", "suggest.group-possible-about", await NamesAsync(found.Possible), More(found.Possible)),
            ("suggest.group-unknown", "suggest.group-unknown-about", await NamesAsync(found.Unknown), More(found.Unknown)),
        ];
    }

    Task<List<PersonForJob>> NamesAsync(IReadOnlyList<Id<Seeker>> people) => Store.NamesOf([.. people.Select(id => new Id<Participant>(id.Value))], MostNamed);

    static int More(IReadOnlyList<Id<Seeker>> people) => Math.Max(0, people.Count - MostNamed);
}
