namespace Fotfeste.Web;

/// <summary>For whom a lead may be: the people in sight whose support runs, and whoever it is for already.</summary>
static class LeadPeople
{
    const int Most = 200;

    public static async Task<IReadOnlyList<Choice>> Of(Store store, Id<Enrolment>? chosen)
    {
        List<Choice> people = [.. (await store.FirstToLog(Most)).Select(p => Choice.Of(p.Id, p.Name))];
        if (chosen is { } person && people.All(p => p.Value != person.ToString())) people.Insert(0, Choice.Of(person, await store.Participants.NameOf((await store.Enrolments.ById(person)).ParticipantId)));
        return people;
    }
}
