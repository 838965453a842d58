namespace Fotfeste.Web;

/// <summary>Forms of employment and what they count as, in plain words.</summary>
public static class JobWords
{
    public static string NameOf(this Words words, FormsPack forms, string form)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(forms);
        return forms.FormOf(form).Names.In(words.Language, forms.Language);
    }

    /// <summary>What the form counts as in the figures.</summary>
    public static string CountsAs(this Words words, CompetitiveClass kind)
    {
        ArgumentNullException.ThrowIfNull(words);
        return kind switch
        {
            CompetitiveClass.Regular => words["employment.counts-regular"],
            CompetitiveClass.RegularSubsidised => words["employment.counts-subsidised"],
            CompetitiveClass.Transition => words["employment.counts-transition"],
            CompetitiveClass.Sheltered => words["employment.counts-sheltered"],
            CompetitiveClass.Placement or CompetitiveClass.Education => words["employment.counts-not"],
        };
    }

    /// <summary>Forms with what they count as, to choose one from: the ordinary job first, what is no job last.</summary>
    public static IReadOnlyList<Choice> Choices(this Words words, IEnumerable<OfferedForm> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return [.. forms.OrderBy(f => f.Form.Class).Select(f => new Choice(f.Form.Code, words.NameOf(f.Pack, f.Form.Code), Hint: words.CountsAs(f.Form.Class)))];
    }

    /// <summary>20 hours a week; null while nobody knows.</summary>
    public static string? HoursOf(this Words words, Hours? hours)
    {
        ArgumentNullException.ThrowIfNull(words);
        return hours is { } known ? words["employment.hours-week", words.Number(known.PerWeek)] : null;
    }
}
