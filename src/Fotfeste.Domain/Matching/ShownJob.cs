using System.Globalization;

namespace Fotfeste.Domain;

/// <summary>A job as it stood in a list that was shown: which one, and what each part counted. The order is that of the list; the words are not kept.</summary>
/// <param name="From">How we know of it.</param>
/// <param name="Job">That of the ad or the job analysis.</param>
/// <param name="Parts">What each part added or took away; parts of which nothing was known or that counted nothing are left out.</param>
public sealed record ShownJob(JobSource From, Id<OpenJob> Job, IReadOnlyList<(ScorePart Part, int Points)> Parts)
{
    public static ShownJob Of(JobSource from, Id<OpenJob> job, JobComparison why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return new(from, job, [.. Enum.GetValues<ScorePart>().Select(part => (part, why[part])).Where(counted => counted.Item2 != 0)]);
    }

    /// <summary>As it is stored: <c>1 0190… 0:-23 4:12</c>.</summary>
    public string Written() => string.Join(' ', Parts.Select(p => string.Create(CultureInfo.InvariantCulture, $"{(int)p.Part}:{p.Points}")).Prepend($"{(int)From} {Job}"));

    /// <summary>What <see cref="Written"/> wrote.</summary>
    public static ShownJob Parse(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var words = written.Split(' ');
        return new((JobSource)int.Parse(words[0], CultureInfo.InvariantCulture), Id<OpenJob>.Parse(words[1], null),
            [.. words.Skip(2).Select(word => word.Split(':')).Select(pair => ((ScorePart)int.Parse(pair[0], CultureInfo.InvariantCulture), int.Parse(pair[1], CultureInfo.InvariantCulture)))]);
    }
}
