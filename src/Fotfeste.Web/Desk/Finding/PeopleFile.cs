namespace Fotfeste.Web;

/// <summary>A list of people as a file: the columns and the words of the page, days as days, and nothing that a spreadsheet would take for a formula.</summary>
public static class PeopleFile
{
    public static byte[] Of(PersonList people, Words words)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(words);
        var leads = people.Coaches is not null;
        List<string> headings = [words["desk.list.name-only"], words["desk.list.phase"], words["desk.list.goal"], words["desk.list.last"], words["desk.list.next"], .. leads ? [words["desk.list.coach"]] : Array.Empty<string>(), words["desk.list.status"]];
        return new CsvTable(DecimalComma: true).Write(headings, people.Part.Select(row => (IReadOnlyList<object?>)
            [row.Row.Name, row.Phase, row.Towards, row.Row.LastMet, row.NextStep, .. leads ? [people.CoachesOf(row)] : Array.Empty<object?>(), row.Status.Text]));
    }
}
