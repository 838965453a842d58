namespace Fotfeste.Browser.Tests;

/// <summary>A page as somebody sees it: which route it is, in which state, who looks (nobody for the open pages), and an address of it in the test world.</summary>
public sealed record PageSeen(string Route, string State, StaffMember? Who, string Address)
{
    /// <summary>What a failing test is called by.</summary>
    public override string ToString() => $"/{Route}{(State.Length > 0 ? $" ({State})" : "")}, {Who?.Name ?? "nobody"}";
}
