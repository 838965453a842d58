namespace Fotfeste.Domain;

/// <summary>Whether the person agreed to be counted by name in the follow-up register. Support never depends on it; who refused is in no report.</summary>
public enum Registration { NotAsked, Agreed, Refused }
