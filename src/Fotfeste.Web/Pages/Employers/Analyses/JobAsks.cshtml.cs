using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>What the work asks under one heading, a row of tiles for each kind: a walk through the workplace.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write)]
public sealed class JobAsksModel(Store store, Words words) : JobPage(store)
{
    [BindProperty(SupportsGet = true)] public DemandGroup Group { get; set; }
    [BindProperty] public DemandLevels Asks { get; set; } = DemandLevels.Unknown;

    public JobSteps Steps => new(Id, JobSteps.Of(Group));

    public override Task FillAsync()
    {
        (Asks, Version) = (Job.Asks, Job.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() =>
        (Job.Version, DemandGroups.In(Group).Select(demand => new TwoVersions(words.Of(demand), words.LevelOf(Job.Asks[demand]), words.LevelOf(Asks[demand]))));

    public async Task<IActionResult> OnPostAsync()
    {
        await ChangeAsync(job => job.Ask(Group, Asks));
        return Redirect(Steps.Next);
    }
}
