using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>What a contact within somebody's support says besides, when it was with the employer: what for, whether about a job, and what was promised by when.</summary>
public sealed class TalkForm
{
    /// <summary>Days that are suggested for a promise.</summary>
    public const int UsualPromise = 7;

    [Display(Name = "support.talk-why"), RefusedAs("support.talk-needs-employer")] public VisitPurpose? Why { get; set; }
    [Display(Name = "support.visit-talk")] public VisitAbout? About { get; set; }
    [Display(Name = "support.promise", Description = "support.promise-hint"), RefusedAs("support.promise-missing"), MaxLength(ContactForm.LongestLine, ErrorMessage = "support.next-step-too-long")] public string? Promised { get; set; }
    [Display(Name = "support.promise-day"), RefusedAs("support.promise-day-missing", "support.promise-day-behind")] public DateOnly? By { get; set; }
    [Display(Name = "support.promise-theirs")] public bool TheyPromised { get; set; }

    [Display(Name = "support.fits-wish")] public bool FitsWish { get; set; }
    [Display(Name = "support.with-who-hires")] public bool WithWhoHires { get; set; }

    public bool SaysNothing => Why is null && About is null && string.IsNullOrWhiteSpace(Promised) && !FitsWish && !WithWhoHires;

    /// <summary>Tells it of a contact that is about to be saved.</summary>
    /// <exception cref="Refusal">Something is said and no employer is named, or the promise has no day that can be.</exception>
    public void Tell(Store store, Contact talk)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(talk);
        if (SaysNothing) return;
        if (talk.EmployerId is null) throw new Refusal("support.talk-needs-employer");
        talk.Concern(Why, About);
        talk.Tick(FitsWish, WithWhoHires);
        if (!string.IsNullOrWhiteSpace(Promised)) store.Add(PromiseMade.In(Id<PromiseMade>.New(store.Now), talk, store.Actor.StaffId, Promised, By, TheyPromised));
    }
}
