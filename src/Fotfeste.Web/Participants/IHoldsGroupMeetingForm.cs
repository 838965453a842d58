namespace Fotfeste.Web;

/// <summary>A page that asks when and where the collaboration group meets, and who takes part.</summary>
public interface IHoldsGroupMeetingForm
{
    GroupMeetingForm Form { get; }
}
