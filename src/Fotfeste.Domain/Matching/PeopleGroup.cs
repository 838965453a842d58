namespace Fotfeste.Domain;

/// <summary>In which of the three groups somebody stands among the people for a job. Stored by name.</summary>
public enum PeopleGroup { Wished, Possible, Unknown }
