using System.ComponentModel.DataAnnotations;

namespace Fotfeste.Web;

/// <summary>How much of a full-time post, from when to when.</summary>
public sealed class ShareForm
{
    [Display(Name = "organisation.share-percent", Description = "organisation.share-hint"), RefusedAs("organisation.share-unlikely")] public int Percent { get; set; } = 100;
    [Display(Name = "organisation.first-day")] public DateOnly From { get; set; }
    [Display(Name = "organisation.last-day"), RefusedAs("organisation.period-backwards")] public DateOnly? Until { get; set; }

    public DateRange Days => new(From, Until);

    public static ShareForm Of(FteShare share)
    {
        ArgumentNullException.ThrowIfNull(share);
        return new() { Percent = share.Percent, From = share.Days.From, Until = share.Days.Until };
    }

    /// <summary>What the form was drawn from, so that a save over something newer is noticed.</summary>
    public static string MarkOf(FteShare share)
    {
        ArgumentNullException.ThrowIfNull(share);
        return FormattableString.Invariant($"{share.Percent} {share.Days.From:O} {share.Days.Until:O}");
    }
}
