namespace Fotfeste.Web;

/// <summary>Which part of a list is shown. "All" is always there and always the first.</summary>
public enum Shown { All, Searching, Working, Late, Employer, Ended }
