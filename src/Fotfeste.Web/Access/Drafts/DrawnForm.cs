namespace Fotfeste.Web;

/// <summary>One drawing of one form for one person on the staff: what the words typed into it belong to.</summary>
/// <param name="Id">Of the draft that they become.</param>
/// <param name="Organisation">Whose staff the writer is.</param>
/// <param name="Writer">For whom it was drawn.</param>
/// <param name="Form">Which form.</param>
/// <param name="Subject">Whom it is about; null for somebody new.</param>
/// <param name="Persona">In which role: another cannot open the form.</param>
/// <param name="At">Where it stands: an address of identities and days alone.</param>
public sealed record DrawnForm(Id<FormDraft> Id, Id<Organisation> Organisation, Id<StaffMember> Writer, string Form, Guid? Subject, Persona Persona, string At);
