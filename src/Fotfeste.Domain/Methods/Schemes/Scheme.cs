namespace Fotfeste.Domain;

/// <summary>One subsidy or support, as what is published about it says. Money has limits in time; the support of a person has none, so every limit here is a warning about money.
/// Which forms of employment it goes with stands with the forms, in the country pack.</summary>
public sealed record Scheme
{
    /// <summary>Stable within its pack, lower case with hyphens.</summary>
    public required string Code { get; init; }

    public required SchemeKind Kind { get; init; }

    /// <summary>Who receives the money.</summary>
    public required Recipient PaidTo { get; init; }

    /// <summary>Who decides: a code of the country pack; null where no source names one.</summary>
    public string? Authority { get; init; }

    public required PackText Names { get; init; }

    /// <summary>What it is, in a sentence or two.</summary>
    public required PackText Summary { get; init; }

    /// <summary>When somebody may begin.</summary>
    public required Opening Opening { get; init; }

    /// <summary>How the amount is made, over time; null while no source says how.</summary>
    public required DatedList<Grant?> Grants { get; init; }

    /// <summary>What nothing goes beyond.</summary>
    public IReadOnlyList<Cap> Caps { get; init; } = [];

    /// <summary>For how long money is paid, over time.</summary>
    public required DatedList<IReadOnlyList<DurationLimit>> Durations { get; init; }

    /// <summary>When the case is looked at again.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];

    /// <summary>Time limits of applications and claims.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    public required DatedList<AgeLimits> Ages { get; init; }

    /// <summary>The categories of need that give access, by code; null where no source lists any, and then any does.</summary>
    public NeedRule? Needs { get; init; }

    public IReadOnlyList<SchemeQuestion> Questions { get; init; } = [];

    /// <summary>How many such posts an employer may have; null where no source says.</summary>
    public PlacesRule? Places { get; init; }

    /// <summary>Other numbers of the scheme that a reader wants and nothing is computed from.</summary>
    public IReadOnlyList<Figure> Limits { get; init; } = [];

    /// <summary>Statements of sources that are worth knowing, those that contradict each other above all.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>What no source publishes, by code of the pack's words. Nothing is computed from it.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    public required Attribution Basis { get; init; }

    /// <summary>How the amount is made on that day; null when no source says so.</summary>
    public Dated<Grant?>? GrantOn(DateOnly day) => Grants.On(day) is { Value: not null } grant ? grant : null;

    /// <summary>For how long money is paid to somebody of that group and age who begins on that day; null where no source says.</summary>
    public DurationLimit? DurationOn(DateOnly day, string? group, int? age)
    {
        if (Durations.On(day)?.Value is not { } limits) return null;
        DurationLimit? general = null;
        for (var at = 0; at < limits.Count; at++)
        {
            if (!limits[at].Age.CoversOrUnasked(age)) continue;
            if (limits[at].Group == group) return limits[at];
            if (limits[at].Group is null) general ??= limits[at];
        }
        return general;
    }
}
