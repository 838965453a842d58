namespace Fotfeste.Domain;

/// <summary>Which column of somebody's spreadsheet means what, so that the question is asked once per kind of sheet.</summary>
public sealed class RememberedColumns(Id<RememberedColumns> id, Id<Organisation> organisationId, string headings, string mapping) : IOwned
{
    public Id<RememberedColumns> Id { get; private set; } = id;
    public Id<Organisation> OrganisationId { get; private set; } = organisationId;
    /// <summary>The sheet's own headings, joined: how the same kind of sheet is known again.</summary>
    public string Headings { get; private set; } = headings;
    /// <summary>One "their heading=our column" a line.</summary>
    public string Mapping { get; private set; } = mapping;

    public void Remember(string mapping) => Mapping = mapping;
}
