namespace Fotfeste.Web;

/// <summary>What a coach carries in a programme on the day of the change, before it and after it.</summary>
public sealed record LoadChange(string Coach, string Programme, CaseloadBounds Before, CaseloadBounds After);
