namespace Fotfeste.Web;

/// <summary>A page with the form of an employer in it, drawn with <c>_EmployerForm.cshtml</c>.</summary>
public interface IHoldsEmployerForm
{
    EmployerForm Form { get; }
}
