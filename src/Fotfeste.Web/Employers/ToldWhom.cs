namespace Fotfeste.Web;

/// <summary>Who may hear what a person agrees to: one employer, or every one.</summary>
public enum ToldWhom { OneEmployer, EveryEmployer }
