namespace Fotfeste.Domain;

/// <summary>The parts of a vocational profile, as its history names them.</summary>
public enum ProfilePart { Wishes, Work, Interests, Strengths, Experience, Helps, Demands, Hours, Times, Way, Languages }
