namespace Fotfeste.Domain;

/// <summary>The finer figures of a total: shown when they speak of no small group, neither alone nor after subtracting the rows that are the reader's own.</summary>
static class HiddenTotal
{
    public static OutcomeRow Of(OutcomeRow total, IReadOnlyList<OutcomeRow> own)
    {
        if (total.Enrolled.IsHidden) return total with { People = Tally.Hidden, InWorkBefore = Tally.Hidden, KeptJob = Share.Hidden, Jobs = JobFigures.Hidden };
        return total with
        {
            People = Tells(total, own, CameBack) ? total.People : Tally.Hidden,
            InWorkBefore = Tells(total, own, row => row.InWorkBefore.Shown) && Tells(total, own, row => row.Enrolled.Shown - row.InWorkBefore.Shown) ? total.InWorkBefore : Tally.Hidden,
            KeptJob = ShareIfTells(total, own, row => row.KeptJob),
            Jobs = JobsOf(total, own),
        };
    }

    static JobFigures JobsOf(OutcomeRow total, IReadOnlyList<OutcomeRow> own)
    {
        if (total.IntoWork.IsHidden || !Tells(total, own, row => row.Jobs.Started.Shown)) return JobFigures.Hidden;
        var jobs = total.Jobs;
        var mixTells = Mix.All(kind => Tells(total, own, row => kind(row.Jobs).Shown));
        var hoursTell = Tells(total, own, row => row.Jobs.ThirtyHoursOrMore.Whole.Shown);
        var daysTell = Tells(total, own, row => row.IntoWork.Shown);
        return new(
            jobs.Started,
            mixTells ? jobs.Permanent : Tally.Hidden, mixTells ? jobs.FixedTerm : Tally.Hidden, mixTells ? jobs.Hourly : Tally.Hidden, mixTells ? jobs.OtherPermanence : Tally.Hidden,
            hoursTell ? jobs.MedianHours : null,
            ShareIfTells(total, own, row => row.Jobs.ThirtyHoursOrMore),
            daysTell ? jobs.MedianDaysToFirst : null);
    }

    static readonly Func<JobFigures, Tally>[] Mix = [jobs => jobs.Permanent, jobs => jobs.FixedTerm, jobs => jobs.Hourly, jobs => jobs.OtherPermanence];

    static int? CameBack(OutcomeRow row) => row.Enrolled.Shown - row.People.Shown;

    static Share ShareIfTells(OutcomeRow total, IReadOnlyList<OutcomeRow> own, Func<OutcomeRow, Share> share) =>
        Tells(total, own, row => share(row).Whole.Shown) && IsApart(share(total)) && IsApart(Share.Of(
            (share(total).Part.Shown ?? 0) - own.Sum(row => share(row).Part.Shown ?? 0),
            (share(total).Whole.Shown ?? 0) - own.Sum(row => share(row).Whole.Shown ?? 0)))
            ? share(total) : Share.Hidden;

    static bool IsApart(Share share) => !HiddenCells.TellsOfEach(share.Part.Shown ?? 0, share.Whole.Shown ?? 0);

    static bool Tells(OutcomeRow total, IReadOnlyList<OutcomeRow> own, Func<OutcomeRow, int?> number)
    {
        var all = number(total) ?? 0;
        return !HiddenCells.IsFew(all) && !HiddenCells.IsFew(all - own.Sum(row => number(row) ?? 0));
    }
}
