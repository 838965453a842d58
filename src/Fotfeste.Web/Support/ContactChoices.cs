using System.Globalization;

namespace Fotfeste.Web;

/// <summary>What the form of a contact offers, and what goes with what.</summary>
public static class ContactChoices
{
    /// <summary>Minutes that take one tap; any other number is typed.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [0, 10, 30, 45, 60];

    public static string IconOf(ContactKind kind) => kind switch
    {
        ContactKind.AtWork => "Briefcase",
        ContactKind.Meeting => "PersonGroup",
        ContactKind.Phone => "Phone",
        ContactKind.Message => "Chat",
        ContactKind.Visit => "LocationPin",
    };

    /// <summary>Where such a contact usually is.</summary>
    public static ContactPlace UsualPlace(ContactKind kind, ContactParty with) => kind switch
    {
        ContactKind.AtWork => ContactPlace.Workplace,
        ContactKind.Meeting => ContactPlace.Office,
        ContactKind.Phone or ContactKind.Message => ContactPlace.Distance,
        ContactKind.Visit => with switch
        {
            ContactParty.Person => ContactPlace.Home,
            ContactParty.Employer or ContactParty.Mentor => ContactPlace.Workplace,
            ContactParty.Authority or ContactParty.Other => ContactPlace.Town,
        },
    };

    /// <summary>At work, or with the employer or the mentor, it is about the employer of the day: nobody has to say so.</summary>
    public static bool IsAtWorkplace(ContactKind? kind, ContactParty with) => kind == ContactKind.AtWork || with is ContactParty.Employer or ContactParty.Mentor;

    /// <summary>The choice that stands for a rhythm of so many days.</summary>
    public static string NextOf(int rhythm) => rhythm is >= 28 and <= 31 ? ContactForm.Month : rhythm.ToString(CultureInfo.InvariantCulture);

    public static IReadOnlyList<Choice> Kinds(this Words words) => [.. Enum.GetValues<ContactKind>().Select(kind => Choice.Of(kind, words.Of(kind), IconOf(kind)))];

    public static IReadOnlyList<Choice> Minutes(this Words words) =>
        [.. Lengths.Select(m => Choice.Of(m, words.Number(m))), new(ContactForm.Other, words["support.other"])];

    /// <summary>One week, two weeks, one month, a day of one's own, nothing agreed; and the agreed rhythm when it is none of these.</summary>
    public static IReadOnlyList<Choice> Nexts(this Words words, int rhythm)
    {
        List<Choice> choices = [new("7", words["support.next-week"]), new("14", words["support.next-two-weeks"]), new(ContactForm.Month, words["support.next-month"])];
        if (choices.All(c => c.Value != NextOf(rhythm))) choices.Insert(0, new(NextOf(rhythm), words.Count("support.next-days", rhythm)));
        return [.. choices, new(ContactForm.Other, words["support.next-choose"]), new(ContactForm.None, words["support.next-none"])];
    }

    public static IReadOnlyList<Choice> Parties(this Words words, string person) =>
        [.. Enum.GetValues<ContactParty>().Select(party => Choice.Of(party, party == ContactParty.Person ? person : words.Of(party)))];
}
