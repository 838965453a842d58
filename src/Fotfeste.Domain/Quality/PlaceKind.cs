namespace Fotfeste.Domain;

/// <summary>Where somebody works or tries work.</summary>
public enum PlaceKind
{
    /// <summary>At an employer of the open labour market.</summary>
    Open,
    /// <summary>In the service's own workshop, or somewhere else in the house that runs it.</summary>
    Own,
    /// <summary>In an enterprise whose purpose is to employ people with reduced capacity.</summary>
    Sheltered,
}
