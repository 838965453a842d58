namespace Fotfeste.Domain;

/// <summary>What a person says to a job that was suggested. Stored by name.</summary>
public enum JobReply { Yes, Later, Applied, No }
