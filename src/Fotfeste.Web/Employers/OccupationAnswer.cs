using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fotfeste.Web;

/// <summary>Which occupation a form is about: by a name that some list has, or picked among those that a name may mean. A name that none has asks back before anything is saved.</summary>
public sealed class OccupationAnswer
{
    const int MostOffered = 6;

    [Display(Name = "analysis.occupation", Description = "analysis.occupation-hint"), RefusedAs("analysis.occupation-unknown")] public string? Name { get; set; }
    /// <summary>The answer to "did you mean": a code.</summary>
    [Display(Name = "employers.did-you-mean"), RefusedAs("analysis.occupation-which")] public string? Which { get; set; }

    /// <summary>What to choose from, once the page has asked back.</summary>
    [BindNever] public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    string Typed => Name?.Trim() ?? "";

    /// <summary>As a form shows the one that stands.</summary>
    public static OccupationAnswer Of(OccupationCode? stands, OccupationRegister register, Words words)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(words);
        return new() { Name = stands is { } code ? NameOf(code, register, words) : "" };
    }

    /// <summary>The name in the reader's language; the code itself where no list here has it any more.</summary>
    public static string NameOf(OccupationCode code, OccupationRegister register, Words words)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(words);
        return register.Find(code)?.NameIn(words.Language).Text ?? code.ToString();
    }

    /// <summary>Fetches what a name that is no occupation's may mean; for the page's <see cref="FormPage.PrepareAsync"/>.</summary>
    public void Offer(OccupationRegister register, Words words)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(words);
        if (Typed.Length > 1 && Exact(register, words) is null)
            Candidates = [.. register.Search(Typed, words.Language, MostOffered).Select(hit => new Choice(hit.Found.Code.ToString(), hit.Found.NameIn(words.Language).Text)).DistinctBy(choice => choice.Text)];
    }

    /// <summary>Writes it into the job. The one that stands there stays as it is while its name does.</summary>
    /// <exception cref="Refusal">No list has that name.</exception>
    public void Write(JobAnalysis job, OccupationRegister register, Words words)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(words);
        if (job.Occupation is { } stands && NameOf(stands, register, words) == Typed) return;
        job.Call(Typed.Length == 0 ? null : Exact(register, words) ?? Picked(register) ?? throw new Refusal(register.Search(Typed, words.Language, 1).Count > 0 ? "analysis.occupation-which" : "analysis.occupation-unknown"));
    }

    Occupation? Picked(OccupationRegister register) => OccupationCode.TryParse(Which ?? "", out var picked) ? register.Find(picked) : null;

    Occupation? Exact(OccupationRegister register, Words words) =>
        register.Search(Typed, words.Language, 1) is [{ IsAlike: false } hit] && LooseName.Fold(hit.Word) == LooseName.Fold(Typed) ? hit.Found : null;
}
