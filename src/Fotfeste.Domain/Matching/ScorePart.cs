namespace Fotfeste.Domain;

/// <summary>What a comparison adds up from.</summary>
public enum ScorePart { Commute, Hours, WorkingTimes, Demands, Interests, Occupation, Skills, Languages, Licences, Wishes }
