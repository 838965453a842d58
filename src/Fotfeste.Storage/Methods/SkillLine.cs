namespace Fotfeste.Storage;

/// <summary>The skills of an occupation in one stored line: <c>+code</c> always, <c>-code</c> sometimes.</summary>
static class SkillLine
{
    public static string Written(IEnumerable<SkillNeed> needs) => string.Join(' ', needs.Select(n => $"{(n.IsEssential ? '+' : '-')}{n.Skill}"));

    public static IReadOnlyList<SkillNeed> Read(string line) => [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => new SkillNeed(n[1..], n[0] == '+'))];
}
