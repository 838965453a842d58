namespace Fotfeste.Web;

/// <summary>A target in the funder's own terms, as a sentence.</summary>
public static class TargetWords
{
    public static string TargetInWords(this Words words, Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var value = words.Number(target.Value);
        var who = target.IncomeAtEntry is { } income ? words["outcomes.target-who", words.Code(CodeList.Income, income)] : words["outcomes.target-everybody"];
        var where = string.Join(", ", target.Destinations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(d => words.Code(CodeList.Destination, d)));
        return target.Kind switch
        {
            TargetKind.Enrolled => words["outcomes.target-enrolled", value],
            TargetKind.JobsPerUnitAndYear => words["outcomes.target-jobs", value],
            TargetKind.ShareOfExits => words["outcomes.target-exits", value, who, where],
            TargetKind.ShareOfEnrolled => words["outcomes.target-share", value, who],
        };
    }
}
