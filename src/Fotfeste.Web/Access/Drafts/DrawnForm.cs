namespace Fotfeste.Web;

/// <summary>One drawing of one form for one person on the staff: what the words typed into it belong to.</summary>
public sealed record DrawnForm(Id<FormDraft> Id, Id<Organisation> Organisation, Id<StaffMember> Writer, string Form, Guid? Subject);
