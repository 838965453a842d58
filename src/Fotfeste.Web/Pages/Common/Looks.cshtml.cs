using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>How I want it: language, light or dark, text size, single-letter shortcuts. Kept on this device, before sign-in too.</summary>
[Declares(FieldGroup.None, Purpose.None)]
public sealed class LooksModel(Words words) : FormPage
{
    [BindProperty, Display(Name = "common.looks-language")] public string Language { get; set; } = "";
    [BindProperty, Display(Name = "common.looks-scheme")] public string Scheme { get; set; } = "";
    [BindProperty, Display(Name = "common.looks-size")] public string Size { get; set; } = "";
    [BindProperty, Display(Name = "common.looks-keys", Description = "common.looks-keys-hint")] public bool Keys { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    public IReadOnlyList<Choice> Languages { get; } = [.. Tongue.All.Select(t => new Choice(t.Code, t.OwnName))];
    public IReadOnlyList<Choice> Schemes => [new("auto", words["common.scheme-auto"]), new("light", words["common.scheme-light"]), new("dark", words["common.scheme-dark"])];
    public IReadOnlyList<Choice> Sizes => [new("sm", words["common.size-sm"]), new("md", words["common.size-md"]), new("lg", words["common.size-lg"])];

    public override Task PrepareAsync() => Task.CompletedTask;

    public override Task FillAsync()
    {
        (Scheme, Size, Keys) = Looks.Of(Request);
        Language = words.Language;
        return Task.CompletedTask;
    }

    public IActionResult OnPost()
    {
        Looks.Sane(Scheme, Size, Keys).KeepIn(Response);
        if (Tongue.Find(Language) is { } tongue)
            Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(tongue.Culture)), Looks.Lasting);
        return Redirect("/looks?saved=true");
    }
}
