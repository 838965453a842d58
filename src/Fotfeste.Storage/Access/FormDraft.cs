namespace Fotfeste.Storage;

/// <summary>What somebody has typed into a form and not saved. It belongs to the writer alone, and nothing in it is true yet: it stands in no room of the domain and has no line in the trail.</summary>
/// <param name="id">Of the form as it was drawn: another drawing of the same form is another draft.</param>
/// <param name="organisationId">Whose staff the writer is.</param>
/// <param name="staffId">The writer.</param>
/// <param name="form">Which form.</param>
/// <param name="subject">Whom or what it is about; null for a form about somebody new.</param>
public sealed class FormDraft(Id<FormDraft> id, Id<Organisation> organisationId, Id<StaffMember> staffId, string form, Guid? subject)
{
    /// <summary>So long a draft lives after its last word.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(72);

    /// <summary>The longest draft, as it is stored.</summary>
    public const int Longest = 100_000;

    public Id<FormDraft> Id { get; private set; } = id;
    public Id<Organisation> OrganisationId { get; private set; } = organisationId;
    public Id<StaffMember> StaffId { get; private set; } = staffId;
    public string Form { get; private set; } = form;
    public Guid? Subject { get; private set; } = subject;
    /// <summary>The fields as names and values, in the web's own form.</summary>
    public Sealed Content { get; private set; } = Sealed.Nothing;
    public DateTimeOffset SavedAt { get; private set; }
    /// <summary>When its words were typed, in milliseconds as the page reckons them from the hour at which the server drew it: of two keepings the later typed stands, in whatever order they arrive. It rises with every change.</summary>
    public long Moment { get; private set; }
    /// <summary>The form was saved or thrown away. The empty row stays for a while, so that a word on its way from the same form does not bring the draft back.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Who may keep and read the writer's drafts, and nothing else: for words that arrive after the session has ended.</summary>
    public static Actor WriterOnly(Id<Organisation> organisation, Id<StaffMember> writer) => new("", Persona.Nobody, organisation, writer, [], DateOnly.MinValue);

    /// <summary>Null is a form sent whole: nothing of it was typed later. Of one moment, the last to arrive stands.</summary>
    internal void Keep(Sealed content, long? typed, DateTimeOffset now)
    {
        if (IsClosed || typed < Moment) return;
        (Content, SavedAt, Moment) = (content, now, typed > Moment ? typed.Value : Last(now));
    }

    internal void Close(DateTimeOffset now) => (Content, SavedAt, IsClosed, Moment) = (Sealed.Nothing, now, true, Last(now));

    long Last(DateTimeOffset now) => Math.Max(now.ToUnixTimeMilliseconds(), Moment + 1);
}
