namespace Fotfeste.Samples;

/// <summary>One invented person of the Norwegian team, as somebody who knows them would tell it in a line or two.</summary>
/// <param name="Name">Whole name, or a code.</param>
/// <param name="Sex">As the person says.</param>
/// <param name="Age">On the day the scenario is set.</param>
/// <param name="Phase">Code of the phase the person is in now, or was in last.</param>
/// <param name="Firm">Reference of the employer that the story is about.</param>
/// <param name="Goal">In the person's own words.</param>
/// <param name="Next">The next step; for ended support what was said last.</param>
sealed record InventedStory(string Name, Sex Sex, int Age, string Phase, string Firm, string Goal, string Next)
{
    /// <summary>What the coach's Today has to show about the person.</summary>
    public Turn Turn { get; init; }
    public string Language { get; init; } = "nb";
    public bool IsCode { get; init; }
    public GoalKind Kind { get; init; }
    public string Income { get; init; } = "rehabilitation-benefit";
    public string Occupation { get; init; } = "none";
    public Registration Registration { get; init; } = Registration.Agreed;
    public string? Choice { get; init; }
    /// <summary>Destination of an ended support.</summary>
    public string? Destination { get; init; }
    /// <summary>Form of the job of those who have one.</summary>
    public string Form { get; init; } = "permanent";
    public decimal Hours { get; init; } = 20;
    public string? Tasks { get; init; }
    /// <summary>Another coach on the employer's side.</summary>
    public string? EmployerSide { get; init; }
    /// <summary>The person was here before, and comes back.</summary>
    public bool CameBack { get; init; }
    /// <summary>Supported by IPS, where the first phase has a limit that is published.</summary>
    public bool Ips { get; init; }
    /// <summary>Form of a practice that goes on, for those who try out work.</summary>
    public string? PracticeNow { get; init; }
    /// <summary>When that practice was to end, in days from the day the scenario is set; before it when negative.</summary>
    public int PracticeUntil { get; init; }
    /// <summary>What was written last about this person, the latest at the end; the notes before come from the common stock.</summary>
    public IReadOnlyList<NoteSample> Latest { get; init; } = [];

    /// <summary>What people call the person: the name without the last word, or the code.</summary>
    public string GivenName => Name.LastIndexOf(' ') is var space and > 0 ? Name[..space] : Name;

    public bool HasEnded => Destination is not null;
    public bool HasJob => Phase == "support" || Turn is Turn.StartsToday or Turn.StartsTomorrow;
}
