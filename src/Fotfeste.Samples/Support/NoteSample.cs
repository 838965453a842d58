namespace Fotfeste.Samples;

/// <summary>A note as a coach might write it: plain, respectful, nothing about health. In the texts <c>{name}</c> is the person's first name and <c>{firm}</c> the employer's.</summary>
sealed record NoteSample(ContactKind Kind, ContactParty With, ContactPlace Place, int Minutes, string Text, string Next = "", bool Met = true)
{
    public bool IsAboutFirm => With is ContactParty.Employer or ContactParty.Mentor || Kind == ContactKind.AtWork || Text.Contains("{firm}", StringComparison.Ordinal);

    public static string Fill(string text, string name, string firm) => text.Replace("{name}", name, StringComparison.Ordinal).Replace("{firm}", firm, StringComparison.Ordinal);

    // Short makers, so that the pages of notes below read as notes.
    public static NoteSample Talk(string text, string next = "", int minutes = 45, ContactPlace place = ContactPlace.Office) => new(ContactKind.Meeting, ContactParty.Person, place, minutes, text, next);
    public static NoteSample Call(string text, string next = "", ContactParty with = ContactParty.Person) => new(ContactKind.Phone, with, ContactPlace.Distance, 15, text, next);
    public static NoteSample Write(string text, string next = "") => new(ContactKind.Message, ContactParty.Person, ContactPlace.Distance, 5, text, next);
    public static NoteSample Visit(string text, string next = "", int minutes = 60) => new(ContactKind.Visit, ContactParty.Employer, ContactPlace.Workplace, minutes, text, next);
    public static NoteSample Work(string text, string next = "", int minutes = 60) => new(ContactKind.AtWork, ContactParty.Person, ContactPlace.Workplace, minutes, text, next);
    public static NoteSample Mentor(string text, string next = "") => new(ContactKind.AtWork, ContactParty.Mentor, ContactPlace.Workplace, 30, text, next);
    public static NoteSample Office(string text, string next = "") => new(ContactKind.Meeting, ContactParty.Authority, ContactPlace.Office, 45, text, next);
    public static NoteSample NoShow(string text, string next = "") => new(ContactKind.Meeting, ContactParty.Person, ContactPlace.Office, 0, text, next, Met: false);
}
