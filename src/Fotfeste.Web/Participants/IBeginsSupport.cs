namespace Fotfeste.Web;

/// <summary>A page with the form that begins support: from a referral, or when somebody comes back.</summary>
public interface IBeginsSupport
{
    BeginForm Form { get; }
    BeginChoices Choices { get; }
}
