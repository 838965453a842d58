namespace Fotfeste.Web;

/// <summary>A page whose form asks which employer it is about, with <c>_EmployerField.cshtml</c>.</summary>
public interface IAsksForEmployer
{
    EmployerAnswer Employer { get; }
}
