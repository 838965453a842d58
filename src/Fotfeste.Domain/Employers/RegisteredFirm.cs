namespace Fotfeste.Domain;

/// <summary>What a national register says about an organisation, or about one of its places. What the register leaves out is null.</summary>
public sealed record RegisteredFirm(string Number)
{
    /// <summary>Null when the register has removed all but the number.</summary>
    public string? Name { get; init; }
    /// <summary>In the register's own words.</summary>
    public string? Industry { get; init; }
    public string? IndustryCode { get; init; }
    public int? Employees { get; init; }
    public Sector? Sector { get; init; }
    public string? Phone { get; init; }
    /// <summary>Street and number, the visiting address before the postal one.</summary>
    public string? Address { get; init; }
    public string? PostPlace { get; init; }
    /// <summary>The municipality's code.</summary>
    public string? Municipality { get; init; }
    /// <summary>The number of the organisation that this place belongs to.</summary>
    public string? PartOf { get; init; }
    /// <summary>When it was struck off; null while it stands.</summary>
    public DateOnly? GoneOn { get; init; }

    /// <summary>The band of how many work there.</summary>
    public FirmSize? Size => Employees switch
    {
        null => null,
        <= 4 => FirmSize.UpTo4,
        <= 19 => FirmSize.UpTo19,
        <= 49 => FirmSize.UpTo49,
        <= 249 => FirmSize.UpTo249,
        _ => FirmSize.More,
    };
}
