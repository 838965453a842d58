namespace Fotfeste.Domain;

/// <summary>What a calendar feed says about whom an appointment is with. More than initials it never says.</summary>
public enum FeedNames { Nobody, Initials }
