namespace Fotfeste.Domain;

/// <summary>How much work an ad says it is, where it says so in words: a share in percent stands beside it. Stored by name.</summary>
public enum VacancyExtent { Full, Part, Either }
