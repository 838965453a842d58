using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>"This person may be registered twice": said by who has one record in hand, answered by who leads all of both. The page says the same whatever is found.</summary>
[Declares(FieldGroup.Name, Purpose.Support, Action = RouteAction.Write)]
public sealed class RegisteredTwiceModel(Store store, Visit visit, JobRunner runner) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Participant> Id { get; set; }
    [BindProperty(SupportsGet = true, Name = "said")] public bool Said { get; set; }

    public string Name { get; private set; } = "";

    public override async Task PrepareAsync() => Name = await store.Participants.NameOf(Id);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await PrepareAsync();
        await store.RecordEventAsync("suspected-twice", nameof(Participant), $"{nameof(Participant)}:{Id}", stop);
        store.Add(new PairOrder(Id, IsSuspected: true, []).AsJob(store, visit));
        await store.SaveChangesAsync(stop);
        runner.Wake();
        return Redirect($"/participants/{Id}/twice?said=true");
    }
}
