using System.Text.RegularExpressions;

namespace Fotfeste.Domain.Tests;

/// <summary>Reads the source and names every place where a room uses a room to its right. Names, not usings: a floor is one namespace.</summary>
public sealed partial class RoomOrder
{
    public static readonly string[] Rooms =
        ["Common", "Methods", "Organisation", "Access", "Participants", "Employers", "Matching", "Employment", "Support", "Voice", "Outcomes", "Quality", "Privacy", "Desk"];

    readonly List<(string Path, string Room, string Code)> files;
    readonly Dictionary<string, string> home = [];

    public RoomOrder(IEnumerable<(string Path, string Text)> source)
    {
        files = [.. from f in source let room = RoomOf(f.Path) where room is not null select (f.Path, room, Declaration().Replace(SourceTree.CodeOnly(f.Text), " "))];
        foreach (var (path, room, code) in files.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal)))
            foreach (Match type in Types().Matches(code))
                if (!home.TryAdd(type.Groups[1].Value, room) && home[type.Groups[1].Value] != room)
                    throw new InvalidOperationException($"{type.Groups[1].Value} lives in {room} and in {home[type.Groups[1].Value]}: one word, one room ({path})");
    }

    public int TypesKnown => home.Count;

    public IEnumerable<string> Violations() =>
        from file in files
        let own = Members().Matches(file.Code).Select(m => m.Groups[1].Value).Concat(EnumMembers(file.Code)).ToHashSet()
        from word in Words().Matches(file.Code).Select(m => m.Value).Distinct()
        where !own.Contains(word) && home.TryGetValue(word, out var room) && Array.IndexOf(Rooms, room) > Array.IndexOf(Rooms, file.Room)
        select $"{file.Path} ({file.Room}) names {word} ({home[word]})";

    static string? RoomOf(string path) => path.Split('/').SkipLast(1).FirstOrDefault(folder => Rooms.Contains(folder, StringComparer.Ordinal));

    static IEnumerable<string> EnumMembers(string code) => EnumBodies().Matches(code).SelectMany(body => Words().Matches(body.Groups[1].Value)).Select(m => m.Value);

    // What every page says at its door, whichever room it is in.
    [GeneratedRegex(@"\[Declares\([^\]]*\)\]")]
    private static partial Regex Declaration();

    // A member or parameter that bears the name of a type: "IReadOnlyList<string> Codes =>". It names no room.
    [GeneratedRegex(@"(?<!\b(?:new|return|is|as|not|or|and|await|in|throw|case|when|public|internal|private|readonly|static|async|where|from))(?<=[\w>\]?])\s+([A-Z]\w+)(?=\s*(?:\{|=>|=(?!=)|;|\(|,|\)))")]
    private static partial Regex Members();

    [GeneratedRegex(@"\benum\s+\w+\s*\{([^}]*)\}")]
    private static partial Regex EnumBodies();

    // Types at the margin; nested ones are the business of their file.
    [GeneratedRegex(@"^(?:(?:public|internal|file|abstract|static|sealed|partial|readonly)\s+)*(?:class|interface|enum|record(?:\s+struct)?|struct)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex Types();

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w+")]
    private static partial Regex Words();
}
