namespace Fotfeste.Web;

/// <summary>How a lead is put into a few words.</summary>
public static class LeadWords
{
    /// <summary>The work and the person, as far as they are known.</summary>
    public static string AboutOf(LeadLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return string.Join(" · ", new[] { line.Lead.What, line.Person }.OfType<string>());
    }

    /// <summary>What comes next and when, or until when it rests; empty when nothing is agreed.</summary>
    public static string NextOf(this Words words, Lead lead, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(lead);
        if (lead is { Stage: LeadStage.Resting, DueOn: { } back, Rest: { } why })
            return $"{words.Of(why)} · {(back <= today ? words["leads.rest-over"] : words["leads.rests-until", words.DayInYear(back, today)])}";
        return string.Join(" · ", new[] { lead.NextStep.IsEmpty ? null : lead.NextStep.Reveal(), lead.NextOn is { } day ? words.DayInYear(day, today) : null }.OfType<string>());
    }
}
