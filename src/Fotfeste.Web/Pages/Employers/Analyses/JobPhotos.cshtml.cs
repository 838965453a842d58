using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Photos of the workplace, allowed by somebody there: kept sealed, without what a camera writes beside them.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write)]
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class JobPhotosModel(Store store, Visit visit, PhotoFolder folder, TimeProvider clock) : JobPage(store)
{
    const long MostBytes = CleanPhoto.MostBytes + (1 << 20);

    [BindProperty] public Id<JobPhoto> NewId { get; set; } = Id<JobPhoto>.New(clock.GetUtcNow());
    [BindProperty, RefusedAs("analysis.photo-missing", "analysis.photo-too-big", "analysis.photo-not-picture", "analysis.photo-too-many")] public IFormFile? Picture { get; set; }
    [BindProperty, Display(Name = "analysis.photo-shows", Description = "analysis.photo-shows-hint"), RefusedAs("analysis.photo-shows-missing")] public string? Shows { get; set; }
    [BindProperty, Display(Name = "analysis.photo-allowed", Description = "analysis.photo-allowed-hint"), RefusedAs("analysis.photo-not-allowed")] public string? AllowedBy { get; set; }

    public IReadOnlyList<JobPhoto> Photos { get; private set; } = [];
    public JobSteps Steps => new(Id, JobStep.Photos);

    public override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        Photos = await Store.JobPhotos.Of(Id);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var job = await Store.JobAnalyses.ById(Id);
        if (await Store.JobPhotos.AnyAsync(p => p.Id == NewId)) return Redirect(JobSteps.PathOf(Id, JobStep.Photos));
        var picture = await ReadAsync();
        var photo = JobPhoto.Take(NewId, job, picture.Format, Shows, AllowedBy, (await Store.JobPhotos.Of(Id)).Count, visit.Actor.StaffId, Store.Now);
        await folder.KeepAsync(photo, picture.Bytes, HttpContext.RequestAborted);
        try
        {
            Store.Add(photo);
            await Store.SaveChangesAsync();
        }
        catch
        {
            folder.Remove(photo); // nothing lies there that nobody knows of
            throw;
        }
        return Redirect(JobSteps.PathOf(Id, JobStep.Photos));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Id<JobPhoto> photo)
    {
        var found = await Store.JobPhotos.ById(photo, Id);
        found.Remove(Store.Now);
        await Store.SaveChangesAsync();
        folder.Remove(found);
        return Redirect(JobSteps.PathOf(Id, JobStep.Photos));
    }

    async Task<CleanPhoto> ReadAsync()
    {
        if (Picture is null or { Length: 0 }) throw new Refusal("analysis.photo-missing");
        if (Picture.Length > CleanPhoto.MostBytes) throw new Refusal("analysis.photo-too-big");
        using var bytes = new MemoryStream((int)Picture.Length);
        await Picture.CopyToAsync(bytes, HttpContext.RequestAborted);
        return CleanPhoto.Read(bytes.ToArray()) ?? throw new Refusal("analysis.photo-not-picture");
    }
}
