namespace Fotfeste.Web;

/// <summary>A page whose form asks what is agreed about a practice, with <c>_PracticeForm.cshtml</c>.</summary>
public interface IHoldsPracticeForm
{
    PracticeForm Practice { get; }
}
