namespace Fotfeste.Samples;

/// <summary>The days on which an invented support spell hangs. A job that was not lost has no last day.</summary>
readonly record struct SpellDays(DateOnly From, DateOnly? Until, DateOnly? JobFrom, DateOnly? JobUntil)
{
    /// <summary>The shortest way from enrolment to a job here, in days.</summary>
    const int ShortestWay = 60;

    /// <summary>Lays a spell of that fate into the window; <paramref name="jobWithin"/> narrows when the job began.</summary>
    public static SpellDays Of(Fate fate, DateOnly first, DateOnly last, DateRange? jobWithin, Dice dice)
    {
        switch (fate)
        {
            case Fate.StillSeeking:
                return new(Workday(dice.Day(Later(first, last.AddDays(-600)), last.AddDays(-25)), first, last), null, null, null);
            case Fate.LeftOtherwise:
                var left = Workday(dice.Day(first.AddDays(130), last), first, last);
                return new(Workday(Later(first, left.AddDays(-dice.Between(110, 720))), first, left), left, null, null);
            case Fate.StillInWork:
                var hired = JobDay(Later(first, last.AddDays(-450)), last.AddDays(-20));
                return new(Begin(hired), null, hired, null);
            case Fate.LeftForWork:
                hired = JobDay(first, last.AddDays(-40));
                return new(Begin(hired), Workday(Earlier(last, hired.AddDays(dice.Between(35, 330))), hired, last), hired, null);
            case Fate.LostTheJob:
                hired = JobDay(first, last.AddDays(-110));
                var lost = Workday(hired.AddDays(dice.Between(40, 90)), hired, last);
                return new(Begin(hired), Workday(Earlier(last, lost.AddDays(dice.Between(15, 180))), lost, last), hired, lost);
            default:
                throw new ArgumentOutOfRangeException(nameof(fate));
        }

        DateOnly JobDay(DateOnly earliest, DateOnly latest)
        {
            var from = Later(earliest, Later(first.AddDays(ShortestWay), jobWithin?.From ?? first));
            var until = Earlier(latest, jobWithin?.Until ?? latest);
            return Weekdays.Within(dice.Day(from, until), from, until);
        }

        DateOnly Begin(DateOnly hired) => Workday(Later(first, hired.AddDays(-dice.Between(ShortestWay + 3, 400))), first, hired);
    }

    static DateOnly Workday(DateOnly day, DateOnly first, DateOnly last) => Weekdays.Within(day, first, last);
    static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
    static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
