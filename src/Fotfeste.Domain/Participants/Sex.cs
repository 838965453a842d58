namespace Fotfeste.Domain;

/// <summary>As the person says. Not knowing is an answer.</summary>
public enum Sex { Unknown, Woman, Man, Other }
