namespace Fotfeste.Storage;

/// <summary>In which order people come out of the store: by name, whom nobody has met for longest first, or whose support began last first.</summary>
public enum CaseloadOrder { Name, LongestAgo, Newest }
