namespace Fotfeste.Domain;

/// <summary>A firm or public body that people work for. Every coach of the organisation sees it; which participant works there is another matter.</summary>
public sealed class Employer : IOwned, IVersioned, INamed, IReferenced
{
    Employer() => Name = "";

    public Id<Employer> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public string Name { get; private set; }
    /// <summary>The national organisation number as given; null when not known.</summary>
    public string? Number { get; private set; }
    public string? Place { get; private set; }
    public string? Phone { get; private set; }
    /// <summary>In words; null when not known, like all that follows.</summary>
    public string? Industry { get; private set; }
    public string? IndustryCode { get; private set; }
    public FirmSize? Size { get; private set; }
    public Sector? Sector { get; private set; }
    /// <summary>The employer that this one is a department of.</summary>
    public Id<Employer>? PartOfId { get; private set; }
    public string? Reference { get; private set; }
    public int Version { get; private set; }

    public static Employer Meet(Id<Employer> id, Id<Organisation> organisation, string name, string? number = null, string? place = null, string? phone = null, string? reference = null)
    {
        var employer = new Employer { Id = id, OrganisationId = organisation, Reference = reference };
        employer.Change(name, number, place, phone);
        return employer;
    }

    public void Change(string name, string? number, string? place, string? phone)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new Refusal("employers.name-missing");
        (Name, Number, Place, Phone) = (name.Trim(), Given(number), Given(place), Given(phone));
    }

    /// <exception cref="Refusal">It would be a department of itself.</exception>
    public void Describe(FirmFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.PartOf == Id) throw new Refusal("employers.part-of-itself");
        (Industry, IndustryCode, Size, Sector, PartOfId) = (Given(facts.Industry), Given(facts.IndustryCode), facts.Size, facts.Sector, facts.PartOf);
    }

    static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
