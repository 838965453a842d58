using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>People for one job, in three groups by name: no order, no number. Who the reader may see is picked before anything is compared, and only who agreed to be thought of is looked at. Whoever is named is kept as shown.</summary>
public abstract class PeoplePage(Store store, Visit visit, KnownJobs jobs, ShownLists shown) : PageModel
{
    protected Store Store { get; } = store;
    protected string Country => visit.Organisation!.Country;

    /// <summary>Which page of the groups, from 1: so many names of each.</summary>
    [BindProperty(SupportsGet = true)] public int At { get; set; } = 1;

    public string Work { get; protected set; } = "";
    public string? Employer { get; protected set; }
    /// <summary>Where one job is read.</summary>
    public abstract string Address { get; }
    /// <summary>Null while the jobs are being read for the first time.</summary>
    public IReadOnlyList<(PeopleGroup Group, IReadOnlyList<PersonForJob> People)>? Groups { get; private set; }
    /// <summary>How many in sight have agreed.</summary>
    public int Agreed { get; private set; }
    public ListPages Pages { get; private set; } = ListPages.None;

    /// <summary>Where this person and this job stand side by side.</summary>
    public abstract string Beside(PersonForJob person);

    protected OpenJob JobOf(JobAnalysis seen) => JobFromAnalysis.Of(seen, Country, jobs.Usual);

    protected async Task FillAsync(JobSource from, OpenJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (await jobs.ForAsync(visit.Organisation!) is not { } atHand) return;
        var inSight = await Store.AgreedInSight();
        Agreed = inSight.Count;
        var found = atHand.People.For(job, inSight.Select(id => new Id<Seeker>(id.Value)).ToHashSet());
        (PeopleGroup Group, IReadOnlyList<Id<Seeker>> People)[] groups = [(PeopleGroup.Wished, found.WishedFor), (PeopleGroup.Possible, found.Possible), (PeopleGroup.Unknown, found.Unknown)];
        Pages = new(ListPages.Asked(At), groups.Max(group => group.People.Count), at => $"{Address}/people?at={at}");
        List<(PeopleGroup, IReadOnlyList<PersonForJob>)> named = [];
        foreach (var (group, people) in groups) named.Add((group, await Store.NamesOf([.. people.Select(id => new Id<Participant>(id.Value))], ListPages.Skipped(Pages.At), ListPages.Size)));
        Groups = named;
        await shown.KeepAsync((from, job.Id), (Work, Employer), named);
    }
}
