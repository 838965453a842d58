namespace Fotfeste.Domain;

/// <summary>A word that a job and a person may have in common, by its code: <c>9412</c>, <c>forklift</c>, <c>outdoors</c>.</summary>
public readonly record struct JobKeyword(JobKeywordKind Kind, string Code);
