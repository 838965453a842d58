namespace Fotfeste.Web;

/// <summary>One person in the preview: who takes over, who is with the person already, and what stands in the way.</summary>
public sealed record PassOnLine(PersonToPassOn Person, string To, bool IsThereAlready, IReadOnlyList<string> Obstacles)
{
    /// <summary>There is nothing to remark.</summary>
    public bool IsPlain => Obstacles.Count == 0 && !IsThereAlready && Person.Others.Count == 0;
}
