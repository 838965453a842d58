namespace Fotfeste.Domain;

/// <summary>What the funder wants reached, in the funder's own terms.</summary>
public sealed class Target : IOwned
{
    Target() => Destinations = "";

    public Target(Id<Target> id, Programme programme, TargetKind kind, decimal value, IEnumerable<string>? destinations = null, string? incomeAtEntry = null)
    {
        ArgumentNullException.ThrowIfNull(programme);
        Refusal.IfAny(Obstacles(kind, value));
        (Id, OrganisationId, ProgrammeId, Kind, Value, IncomeAtEntry) = (id, programme.OrganisationId, programme.Id, kind, value, incomeAtEntry);
        Destinations = string.Join(' ', destinations ?? []);
    }

    public Id<Target> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Programme> ProgrammeId { get; private set; }
    public TargetKind Kind { get; private set; }
    /// <summary>People, jobs or percent, as the kind says.</summary>
    public decimal Value { get; private set; }
    /// <summary>Codes of the destinations that count, separated by spaces; empty when the kind needs none.</summary>
    public string Destinations { get; private set; }
    /// <summary>The target speaks only of people with this income source at entry; null when of everybody.</summary>
    public string? IncomeAtEntry { get; private set; }

    /// <summary>The funder wants more or less of the same.</summary>
    public void Aim(decimal value)
    {
        Refusal.IfAny(Obstacles(Kind, value));
        Value = value;
    }

    static IEnumerable<string> Obstacles(TargetKind kind, decimal value)
    {
        if (value < 0) yield return "organisation.target-negative";
        if (kind is TargetKind.ShareOfExits or TargetKind.ShareOfEnrolled && value > 100) yield return "organisation.target-over-hundred";
    }
}
