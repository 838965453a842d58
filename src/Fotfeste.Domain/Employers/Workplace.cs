namespace Fotfeste.Domain;

/// <summary>Where an employer's people work: one of perhaps many places.</summary>
public sealed class Workplace : IOwned, IVersioned
{
    Workplace() => Name = "";

    public Id<Workplace> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Employer> EmployerId { get; private set; }
    public string Name { get; private set; }
    public string? Address { get; private set; }
    /// <summary>The country's code of the municipality; where it lies on the map stands in the country's pack.</summary>
    public string? Municipality { get; private set; }
    /// <summary>The register's number of this place, where places have numbers of their own.</summary>
    public string? Number { get; private set; }
    /// <summary>Nobody works there any more.</summary>
    public bool IsClosed { get; private set; }
    public int Version { get; private set; }

    public static Workplace Of(Id<Workplace> id, Employer employer, string? name, string? address = null, string? municipality = null, string? number = null)
    {
        ArgumentNullException.ThrowIfNull(employer);
        var place = new Workplace { Id = id, OrganisationId = employer.OrganisationId, EmployerId = employer.Id };
        place.Change(name, address, municipality, number, isClosed: false);
        return place;
    }

    /// <exception cref="Refusal">It has no name.</exception>
    public void Change(string? name, string? address, string? municipality, string? number, bool isClosed)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new Refusal("employers.workplace-needs-name");
        (Name, Address, Municipality, Number, IsClosed) = (name.Trim(), Given(address), Given(municipality), Given(number), isClosed);
    }

    static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
