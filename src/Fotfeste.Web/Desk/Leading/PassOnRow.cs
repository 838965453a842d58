namespace Fotfeste.Web;

/// <summary>What was chosen for one person: to be passed on or not, to whom (the common choice when empty), and a word to the person.</summary>
public sealed class PassOnRow
{
    public bool Chosen { get; set; }
    public Id<StaffMember>? To { get; set; }
    public string Note { get; set; } = "";
}
