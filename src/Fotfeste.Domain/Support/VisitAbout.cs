namespace Fotfeste.Domain;

/// <summary>Whether a talk with an employer was about a job, about practice with the job as its goal, or about practice with nothing said about a job.</summary>
public enum VisitAbout { Job, PracticeTowardsJob, Practice }
