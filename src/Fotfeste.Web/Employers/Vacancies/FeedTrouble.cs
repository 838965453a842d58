namespace Fotfeste.Web;

/// <summary>A feed gives no answer that can be read: <c>no-answer</c>, <c>not-allowed</c>, <c>refused</c>, <c>elsewhere</c>, <c>unfinished</c>: it broke off.</summary>
public sealed class FeedTrouble(string code, string about) : Exception($"{code}: {about}")
{
    public string Code => code;
    /// <summary>The server's name, or its answer's number; never an address with a secret in it.</summary>
    public string About => about;
}
