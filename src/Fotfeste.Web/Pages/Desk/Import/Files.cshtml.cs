using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Somebody hands in spreadsheets. They are kept beside the store until they have been looked at and taken in.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write)]
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class ImportFilesModel(Store store, Visit visit, Uploads uploads) : FormPage
{
    const long MostBytes = (4 * Limits.FileBytes) + (1 << 20);
    const int MostFiles = 20;

    static readonly (string Code, Func<IReadOnlyList<IFormFile>, bool> Is)[] Obstacles =
    [
        ("desk.import.no-files", files => files.Count == 0),
        ("desk.import.too-many", files => files.Count > MostFiles),
        ("desk.import.too-big", files => files.Any(f => f.Length > Limits.FileBytes)),
    ];

    [BindProperty, Display(Name = "desk.import.files", Description = "desk.import.files-hint"), RefusedAs("desk.import.no-files", "desk.import.too-many", "desk.import.too-big")]
    public List<IFormFile> Files { get; set; } = [];

    public override Task PrepareAsync() => Task.CompletedTask;

    public async Task<IActionResult> OnPostAsync()
    {
        Refusal.IfAny(Obstacles.Where(o => o.Is(Files)).Select(o => o.Code));
        var order = new ImportOrder(await uploads.KeepAsync(Files, HttpContext.RequestAborted), [.. Files.Select(f => Path.GetFileName(f.FileName))]);
        var job = new Job
        {
            Id = Id<Job>.New(store.Now),
            OrganisationId = visit.Actor.OrganisationId,
            StaffId = visit.Actor.StaffId,
            RoleId = visit.Role!.Id,
            Kind = ImportOrder.Kind,
            Order = order.Seal(),
            Due = JobQueries.OnHold,
        };
        store.Add(job);
        await store.SaveChangesAsync();
        return Redirect($"/import/{job.Id}");
    }
}
