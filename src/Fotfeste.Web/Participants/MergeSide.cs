namespace Fotfeste.Web;

/// <summary>Whose word stays when two records become one.</summary>
public enum MergeSide { This, That }
