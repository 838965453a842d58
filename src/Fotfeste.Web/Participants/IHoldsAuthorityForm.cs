namespace Fotfeste.Web;

/// <summary>A page that asks which authority, and what about.</summary>
public interface IHoldsAuthorityForm
{
    AuthorityForm Form { get; }
    /// <summary>The country's authorities, to choose from while typing.</summary>
    IEnumerable<string> Known { get; }
}
