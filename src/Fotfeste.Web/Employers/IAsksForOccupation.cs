namespace Fotfeste.Web;

/// <summary>A page whose form asks which occupation it is about, with <c>_OccupationField.cshtml</c>.</summary>
public interface IAsksForOccupation
{
    OccupationAnswer Occupation { get; }
}
