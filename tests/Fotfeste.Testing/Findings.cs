namespace Fotfeste.Testing;

/// <summary>What a rule found, all of it: a list that the reader of a failed run can work through.</summary>
public static class Findings
{
    public static void None(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
