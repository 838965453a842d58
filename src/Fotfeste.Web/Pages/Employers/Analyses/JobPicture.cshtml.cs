using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>One photo of a workplace, opened for who may see the employer.</summary>
[Declares(FieldGroup.Employer, Purpose.Support)]
public sealed class JobPictureModel(Store store, PhotoFolder folder) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Id<JobAnalysis> id, Id<JobPhoto> photo)
    {
        var found = await store.JobPhotos.ById(photo, id);
        var picture = await folder.ReadAsync(found, HttpContext.RequestAborted) ?? throw new NotHere();
        return File(picture, found.Format == PhotoFormat.Png ? MediaTypeNames.Image.Png : MediaTypeNames.Image.Jpeg);
    }
}
