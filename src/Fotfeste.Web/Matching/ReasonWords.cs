namespace Fotfeste.Web;

/// <summary>Reasons for and against a job in the reader's language. Numbers are said as what they are, hours or minutes; what a reason counts is shown apart.</summary>
public sealed class ReasonWords(Words words)
{
    // What there is to talk about comes before what is not known.
    static readonly ReasonSide[] Order = [ReasonSide.For, ReasonSide.Adjust, ReasonSide.Against, ReasonSide.Limit, ReasonSide.Unknown];

    /// <summary>By side, in the order in which they are read. A demand of an ad is what is usual in such work, and is said so.</summary>
    public IReadOnlyList<(ReasonSide Side, IReadOnlyList<string> Said)> Of(JobComparison why, JobSource from)
    {
        ArgumentNullException.ThrowIfNull(why);
        var sides = why.Reasons.ToLookup(reason => reason.Side, reason => Line(reason, from));
        return [.. Order.Where(sides.Contains).Select(side => (side, (IReadOnlyList<string>)[.. sides[side].OfType<string>().Distinct()])).Where(side => side.Item2.Count > 0)];
    }

    /// <summary>One reason as a line; null when there is nothing to say that others do not say.</summary>
    string? Line(MatchReason reason, JobSource from) => reason.Part switch
    {
        ScorePart.Commute => reason.Asked is { } minutes ? words["suggest.way", minutes] : words["suggest.way-unknown"],
        ScorePart.Hours => HoursOf(reason),
        ScorePart.WorkingTimes => reason.Time is { } time ? words["suggest.time-not-possible", words.Of(time)] : words[reason.Side == ReasonSide.For ? "suggest.times-fit" : "suggest.times-unknown"],
        ScorePart.Demands => DemandOf(reason, from),
        ScorePart.Interests => words[reason.Side switch { ReasonSide.For => "suggest.interests-fit", ReasonSide.Against => "suggest.interests-other", _ => "suggest.interests-unknown" }],
        ScorePart.Occupation => words[reason.Side == ReasonSide.For ? "suggest.occupation-wished" : "suggest.occupation-unknown"],
        ScorePart.Skills => words[reason.Side == ReasonSide.For ? "suggest.skill" : "suggest.skill-unknown"],
        ScorePart.Languages => words[reason.Side switch { ReasonSide.For => "suggest.language", ReasonSide.Against => "suggest.language-more", _ => "suggest.language-unknown" }],
        ScorePart.Licences => words[reason.Side switch { ReasonSide.For => "suggest.licence", ReasonSide.Against => "suggest.licence-lacking", _ => "suggest.licence-unknown" }],
        ScorePart.Wishes => words["suggest.wish"],
    };

    // Hours come in halves.
    string HoursOf(MatchReason reason) => (reason.Asked, reason.Possible) switch
    {
        ({ } asked, { } possible) => words[asked > possible ? "suggest.hours-more" : "suggest.hours-fewer", new Hours(asked / 2m), new Hours(possible / 2m)],
        _ => words[reason.Side == ReasonSide.For ? "suggest.hours-fit" : "suggest.hours-unknown"],
    };

    string DemandOf(MatchReason reason, JobSource from)
    {
        var what = words.Of(reason.Demand!.Value);
        if (reason.Asked is not { } asked || reason.Possible is not { } possible) return Inside(what); // one among others that are not known
        var (much, most) = (Inside(words.LevelOf((byte)asked)), Inside(words.LevelOf((byte)possible)));
        return (reason.Side == ReasonSide.For, from) switch
        {
            (true, JobSource.Seen) => words["suggest.demand-fits", what, much],
            (true, JobSource.Ad) => words["suggest.demand-usually-fits", what, much],
            (false, JobSource.Seen) => words["suggest.demand-more", what, much, most],
            (false, JobSource.Ad) => words["suggest.demand-usually-more", what, much, most],
        };
    }

    string Inside(string text) => char.ToLower(text[0], words.Tongue.Culture) + text[1..];
}
