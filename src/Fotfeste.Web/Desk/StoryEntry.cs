namespace Fotfeste.Web;

/// <summary>One thing that happened, as the story tells it.</summary>
/// <param name="Day">When.</param>
/// <param name="Icon">The drawing in the circle.</param>
/// <param name="Title">What, in a few words.</param>
/// <param name="Facts">When, how long, by whom: said after one another.</param>
public sealed record StoryEntry(DateOnly Day, string Icon, string Title, IReadOnlyList<string> Facts)
{
    /// <summary>What was written, if anything.</summary>
    public Sealed Note { get; init; } = Sealed.Nothing;
    public Sealed NextStep { get; init; } = Sealed.Nothing;
    /// <summary>A change in the person's way, not a contact.</summary>
    public bool IsMilestone { get; init; }
    /// <summary>Among what happened on one day: 1 for what ends, -1 for what begins, 0 for what lies between.</summary>
    public int Rank { get; init; }
    /// <summary>About the employer's side.</summary>
    public bool IsEmployer { get; init; }
    public bool NotMet { get; init; }
    /// <summary>Who corrected it last and when; null when nobody did.</summary>
    public string? Corrected { get; init; }
    /// <summary>Where it is corrected; null when it cannot be.</summary>
    public string? Edit { get; init; }
    /// <summary>Where it is said to be misregistered, for what is not corrected; null when it cannot be.</summary>
    public string? Misregistered { get; init; }
    /// <summary>To whom it was handed over and when, and whether it was corrected after that.</summary>
    public IReadOnlyList<string> HandedOver { get; init; } = [];
    /// <summary>Something was handed over: neither a contact nor a change in the person's way.</summary>
    public bool IsHandOver { get; init; }
    /// <summary>Where it is handed over; null when it cannot be.</summary>
    public string? HandOver { get; init; }
    /// <summary>Whose story it belongs to, on a page about something else, with the address of that person's page.</summary>
    public string? Person { get; init; }
    public string? Address { get; init; }
    /// <summary>How deep its heading lies; null where it stands under a month.</summary>
    public int? Level { get; init; }
    /// <summary>Who can read the note, by name.</summary>
    public IReadOnlyList<string> Readers { get; init; } = [];

    /// <summary>Somebody wrote something that only some may read.</summary>
    public bool IsWritten => Readers.Count > 0 && !(Note.IsEmpty && NextStep.IsEmpty);

    public bool Belongs(StoryPart part) => part switch
    {
        StoryPart.All => true,
        StoryPart.Contacts => !IsMilestone && !IsHandOver,
        StoryPart.Milestones => IsMilestone,
        StoryPart.Employer => IsEmployer,
    };
}
