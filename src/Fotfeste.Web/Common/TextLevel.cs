namespace Fotfeste.Web;

/// <summary>How a page speaks: as everybody is spoken to, or in easy-read words where a text has a twin.</summary>
public enum TextLevel { Plain, Easy }
