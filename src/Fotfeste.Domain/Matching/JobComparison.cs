using System.Numerics;

namespace Fotfeste.Domain;

/// <summary>A person and a job side by side: every reason with what it counts. The sum is the sum of the reasons, so the explanation is the reckoning itself.</summary>
public sealed class JobComparison
{
    /// <summary>A way to work is a reason for a job up to half of what the person would travel, or of an hour.</summary>
    const int UsualCommute = 60;

    /// <summary>A demand this high is asked about when the profile says nothing; a tolerance this low is worth saying when the job keeps within it.</summary>
    const int MuchAsked = 3, LittleTolerated = 2;

    static readonly Demand[] EachDemand = Enum.GetValues<Demand>();
    static readonly WorkLanguage[] EachLanguage = Enum.GetValues<WorkLanguage>();

    readonly List<MatchReason> reasons = new(16);

    JobComparison() { }

    /// <summary>In the order of their parts.</summary>
    public IReadOnlyList<MatchReason> Reasons => reasons;

    public int Score => reasons.Sum(r => r.Points);

    /// <summary>Nothing is beyond what the person calls a limit.</summary>
    public bool IsWithinLimits => !reasons.Exists(r => r.Side == ReasonSide.Limit);

    public int this[ScorePart part] => reasons.Where(r => r.Part == part).Sum(r => r.Points);

    /// <param name="seeker">With the limits already moved, if they were.</param>
    /// <param name="job">The job.</param>
    /// <param name="minutes">Estimated minutes from the one to the other; null when not known.</param>
    public static JobComparison Of(Seeker seeker, OpenJob job, int? minutes)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(job);
        var comparison = new JobComparison();
        comparison.Commute(seeker, minutes);
        comparison.Hours(seeker, job);
        comparison.Times(seeker, job);
        comparison.Demands(seeker, job);
        comparison.Interests(seeker, job);
        comparison.Occupation(seeker, job);
        comparison.Skills(seeker, job);
        comparison.Languages(seeker, job);
        comparison.Licences(seeker, job);
        comparison.Wishes(seeker, job);
        return comparison;
    }

    void Commute(Seeker seeker, int? minutes)
    {
        var side = minutes is not { } way ? ReasonSide.Unknown
            : way > seeker.CommuteMost ? ReasonSide.Limit
            : way * 2 <= (seeker.CommuteMost ?? UsualCommute) ? ReasonSide.For
            : ReasonSide.Against;
        Add(new(ScorePart.Commute, side, -MatchPoints.Minute * (minutes ?? 0)) { Asked = minutes, Possible = seeker.CommuteMost });
    }

    void Hours(Seeker seeker, OpenJob job)
    {
        if (seeker.HoursLeast is null && seeker.HoursMost is null) return;
        var before = reasons.Count;
        if (seeker.HoursMost is { } most && job.HoursLeast is { } atLeast) TooMuch(MatchPoints.HalfHours(atLeast), MatchPoints.HalfHours(most), 1);
        if (seeker.HoursLeast is { } least && job.HoursMost is { } atMost) TooMuch(MatchPoints.HalfHours(atMost), MatchPoints.HalfHours(least), -1);
        if (reasons.Count > before) return;
        var known = (seeker.HoursMost is null || job.HoursLeast is not null) && (seeker.HoursLeast is null || job.HoursMost is not null);
        Add(new(ScorePart.Hours, known ? ReasonSide.For : ReasonSide.Unknown, 0));

        void TooMuch(int asked, int possible, int way)
        {
            if ((asked - possible) * way is > 0 and var over)
                Add(new(ScorePart.Hours, seeker.HoursAreFirm ? ReasonSide.Limit : ReasonSide.Adjust, -MatchPoints.HalfHour * over) { Asked = asked, Possible = possible });
        }
    }

    void Times(Seeker seeker, OpenJob job)
    {
        if (seeker.PossibleTimes is null && seeker.ImpossibleTimes == WorkingTime.None) return;
        if (job.Times is not { } asked)
        {
            Add(new(ScorePart.WorkingTimes, ReasonSide.Unknown, 0));
            return;
        }
        var before = reasons.Count;
        for (var left = (uint)asked; left != 0; left &= left - 1)
        {
            var time = (WorkingTime)(1 << BitOperations.TrailingZeroCount(left));
            if (seeker.ImpossibleTimes.HasFlag(time)) Add(new(ScorePart.WorkingTimes, ReasonSide.Limit, -MatchPoints.WorkingTime) { Time = time });
            else if (seeker.PossibleTimes is { } possible && !possible.HasFlag(time)) Add(new(ScorePart.WorkingTimes, ReasonSide.Adjust, -MatchPoints.WorkingTime) { Time = time });
        }
        if (reasons.Count == before) Add(new(ScorePart.WorkingTimes, ReasonSide.For, 0));
    }

    void Demands(Seeker seeker, OpenJob job)
    {
        foreach (var demand in EachDemand)
        {
            var (asked, tolerated) = (job.Demands[demand], seeker.Tolerates[demand]);
            ReasonSide? side = (asked, tolerated) switch
            {
                (null, < DemandLevels.Most) => ReasonSide.Unknown,
                ( >= MuchAsked, null) => ReasonSide.Unknown,
                ({ } level, { } limit) when level > limit => seeker.FirmDemands.Contains(demand) ? ReasonSide.Limit : ReasonSide.Adjust,
                ({ }, <= LittleTolerated) => ReasonSide.For,
                _ => null,
            };
            if (side is { } which) Add(new(ScorePart.Demands, which, -MatchPoints.DemandLevel * Math.Max(0, (asked - tolerated) ?? 0)) { Demand = demand, Asked = asked, Possible = tolerated });
        }
    }

    void Interests(Seeker seeker, OpenJob job)
    {
        if (seeker.Traits is not { } drawn) return;
        if (job.Traits is not { } offered)
        {
            Add(new(ScorePart.Interests, ReasonSide.Unknown, 0));
            return;
        }
        var product = 0;
        for (var scale = 0; scale < JobTraits.Scales; scale++) product += drawn.Steps[scale] * offered.Steps[scale];
        var points = product >> MatchPoints.TraitShift;
        if (points != 0) Add(new(ScorePart.Interests, points > 0 ? ReasonSide.For : ReasonSide.Against, points));
    }

    void Occupation(Seeker seeker, OpenJob job)
    {
        if (seeker.Occupations.Count == 0) return;
        if (job.Occupation is not { } code) Add(new(ScorePart.Occupation, ReasonSide.Unknown, 0));
        else if (MatchPoints.Occupation(seeker.Occupations.GetValueOrDefault(code)) is > 0 and var points) Add(new(ScorePart.Occupation, ReasonSide.For, points) { Keyword = new(JobKeywordKind.Occupation, code) });
    }

    void Skills(Seeker seeker, OpenJob job)
    {
        foreach (var code in job.RequiredSkills)
            if (MatchPoints.Skill(seeker.Skills.GetValueOrDefault(code)) is > 0 and var points) Add(new(ScorePart.Skills, ReasonSide.For, MatchPoints.Required * points) { Keyword = new(JobKeywordKind.Skill, code) });
            else Add(new(ScorePart.Skills, ReasonSide.Unknown, 0) { Keyword = new(JobKeywordKind.Skill, code) });
        foreach (var code in job.OtherSkills)
            if (MatchPoints.Skill(seeker.Skills.GetValueOrDefault(code)) is > 0 and var points) Add(new(ScorePart.Skills, ReasonSide.For, points) { Keyword = new(JobKeywordKind.Skill, code) });
    }

    void Languages(Seeker seeker, OpenJob job)
    {
        foreach (var language in EachLanguage)
        {
            if (job.Languages[language] is not (> 0 and var asked)) continue;
            var known = seeker.Languages[language];
            var lacking = Math.Max(0, (asked - known) ?? 0);
            Add(new(ScorePart.Languages, known is null ? ReasonSide.Unknown : lacking > 0 ? ReasonSide.Against : ReasonSide.For, -MatchPoints.LanguageLevel * lacking) { Language = language, Asked = asked, Possible = known });
        }
    }

    void Licences(Seeker seeker, OpenJob job)
    {
        var asked = (uint)(job.Licences ?? DrivingLicences.None);
        for (; asked != 0; asked &= asked - 1)
        {
            var licence = (DrivingLicences)(1 << BitOperations.TrailingZeroCount(asked));
            var side = seeker.Licences is not { } held ? ReasonSide.Unknown : held.HasFlag(licence) ? ReasonSide.For : ReasonSide.Against;
            Add(new(ScorePart.Licences, side, side == ReasonSide.Against ? -MatchPoints.Licence : 0) { Licence = licence });
        }
    }

    void Wishes(Seeker seeker, OpenJob job)
    {
        foreach (var code in job.Wishes)
            if (MatchPoints.Wish(seeker.Wishes.GetValueOrDefault(code)) is > 0 and var points) Add(new(ScorePart.Wishes, ReasonSide.For, points) { Keyword = new(JobKeywordKind.Wish, code) });
    }

    void Add(MatchReason reason) => reasons.Add(reason);
}
