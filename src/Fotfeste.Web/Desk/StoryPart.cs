namespace Fotfeste.Web;

/// <summary>Which part of a person's story is shown.</summary>
public enum StoryPart { All, Contacts, Milestones, Employer }
