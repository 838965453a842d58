namespace Fotfeste.Web;

/// <summary>What an employer reads where a name may not be said.</summary>
public static class Introducing
{
    /// <summary>The name where the person has agreed to it, else "a participant".</summary>
    public static string Called(this Words words, Introduction introduction)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(introduction);
        return introduction.Name ?? words["disclosure.a-participant"];
    }
}
