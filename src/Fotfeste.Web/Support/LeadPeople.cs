namespace Fotfeste.Web;

/// <summary>For whom a lead or a talk with an employer may be: the people in sight whose support runs, and whoever it is for already. Where there are more than a list holds, the others are named.</summary>
/// <param name="Choices">To choose from, by name.</param>
/// <param name="AsksName">A name may be typed instead.</param>
public sealed record LeadPeople(IReadOnlyList<Choice> Choices, bool AsksName)
{
    /// <summary>So many stand in the list.</summary>
    public const int Most = 200;

    public static LeadPeople None { get; } = new([], false);

    /// <summary>Once a name was typed, those whom it may mean; else the first by name.</summary>
    public static async Task<LeadPeople> Of(Store store, Id<Enrolment>? chosen, string named)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(named);
        var found = await store.FirstToChoose(Most + 1, named);
        var isNamed = named.Trim().Length > 0;
        if (isNamed && found.Count == 0) found = await store.FirstToChoose(Most);
        List<Choice> people = [.. found.Take(Most).Select(p => Choice.Of(p.Id, p.Name))];
        if (chosen is { } person)
        {
            var support = await store.Enrolments.ById(person); // who is chosen has been looked at; who could have been has not
            if (people.All(p => p.Value != person.ToString())) people.Insert(0, Choice.Of(person, await store.Participants.NameOf(support.ParticipantId)));
        }
        return new(people, isNamed || found.Count > Most);
    }

    /// <summary>Whom the form means: the one that the typed name means, else the one that was chosen.</summary>
    /// <exception cref="Refusal">Nobody in sight is called so, or several are and none of them was chosen.</exception>
    public static Task<Id<Enrolment>?> MeantAsync(Store store, LeadForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return MeantAsync(store, form.ForName, form.For);
    }

    /// <param name="store">The reader's.</param>
    /// <param name="typed">A name; empty for none.</param>
    /// <param name="chosen">From the list.</param>
    /// <exception cref="Refusal">As above.</exception>
    public static async Task<Id<Enrolment>?> MeantAsync(Store store, string typed, Id<Enrolment>? chosen)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(typed);
        var named = typed.Trim();
        if (named.Length == 0) return chosen;
        var found = await store.FirstToChoose(Most, named);
        if (found.Where(p => string.Equals(p.Name, named, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } exact) found = exact;
        return found switch
        {
            [] => throw new Refusal("leads.nobody-called-so"),
            [var one] => one.Id,
            _ => found.FirstOrDefault(p => p.Id == chosen)?.Id ?? throw new Refusal("leads.several-called-so"),
        };
    }
}
