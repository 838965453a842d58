using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>referrals</c>: open ones, the answered are enrolments already.</summary>
public sealed record ReferralRow(
    Place At, string Reference, string Participant, string Unit, string Source, DateOnly ReceivedOn,
    string? Wish = null, string? ReferredBy = null, string? Practical = null, DateOnly? WaitingSince = null)
{
    public static Table<ReferralRow> Table { get; } = new(
        "referrals",
        [
            Must("reference"), Must("participant", pointsTo: "participants"), Must("unit", pointsTo: "units"), Must("source", Codes.ReferralSources), Must("received_on"),
            May("wish"), May("referred_by"), May("practical"), May("waiting_since"),
        ],
        Read,
        r => [r.Reference, r.Participant, r.Unit, r.Source, r.ReceivedOn, r.Wish, r.ReferredBy, r.Practical, r.WaitingSince]);

    static ReferralRow Read(Fields f)
    {
        var (received, waiting) = (f.PastDayOrNull("received_on"), f.PastDayOrNull("waiting_since"));
        if (waiting < received) f.Wrong("waiting_since", "import.before-received", DayText.Written(received.Value));
        return new(
            f.At, f.OwnReference(), f.Link("participant"), f.Link("unit"), f.Code("source"), received ?? default,
            f.TextOrNull("wish"), f.TextOrNull("referred_by", 500), f.TextOrNull("practical", 2000), waiting);
    }
}
