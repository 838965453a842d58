namespace Fotfeste.Web;

/// <summary>Whose leads a page shows.</summary>
public enum LeadsOf { Mine, All }
