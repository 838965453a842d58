namespace Fotfeste.Web;

/// <summary>The lists of coded answers. Each code has a text: <c>@W.Code(CodeList.Occupation, enrolment.OccupationAtEntry)</c>, <c>@W.Choices(CodeList.Occupation)</c>.</summary>
public enum CodeList { ReferralSource, DeclineReason, Occupation, Income, ExitReason, Destination, JobEndReason }
