using System.Text.RegularExpressions;

namespace Fotfeste.Domain.Tests;

/// <summary>How the house is divided: floors, rooms, and the few places where a rule is lifted. Each rule has a planted violation beside it: a rule that cannot fail is no rule.</summary>
public sealed class FloorTests
{
    [Fact]
    public void A_room_uses_only_rooms_to_its_left()
    {
        var order = new RoomOrder(SourceTree.Files("*.cs").Concat(SourceTree.Files("*.cshtml")));

        Assert.True(order.TypesKnown > 60, "the scan sees the house");
        Findings.None(order.Violations());
    }

    [Fact]
    public void A_planted_step_to_the_right_is_caught()
    {
        var planted = ("src/Fotfeste.Domain/Participants/Planted.cs", "namespace Fotfeste.Domain;\n// Contact in a comment is fine\nsealed class Planted { Contact? last; }");

        var violations = new RoomOrder(SourceTree.Files("*.cs").Append(planted)).Violations().Where(v => v.Contains("Planted", StringComparison.Ordinal));

        Assert.Equal(["src/Fotfeste.Domain/Participants/Planted.cs (Participants) names Contact (Support)"], violations);
    }

    [Fact]
    public void One_word_has_one_room() =>
        Assert.Throws<InvalidOperationException>(() => new RoomOrder(SourceTree.Files("*.cs").Append(("src/Fotfeste.Web/Desk/Contact.cs", "namespace Fotfeste.Web;\nsealed class Contact;"))));

    [Fact]
    public void Domain_stands_on_the_framework_alone()
    {
        Assert.All(typeof(Refusal).Assembly.GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal));
        Assert.DoesNotContain("Reference", SourceTree.Files("Fotfeste.Domain.csproj").Single().Text, StringComparison.Ordinal);
        Assert.Contains(typeof(Store).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)); // planted: another floor would fail
    }

    [Fact]
    public void Domain_draws_no_lots_and_reads_no_files()
    {
        Findings.None(SourceTree.Files("*.cs").Where(f => f.Path.StartsWith("src/Fotfeste.Domain/", StringComparison.Ordinal) && LeavesTheDomain(f.Text)).Select(f => f.Path));
        Assert.True(LeavesTheDomain("var id = Guid.NewGuid();"), "planted");
        Assert.True(LeavesTheDomain("File.ReadAllText(name)"), "planted");
    }

    [Fact]
    public void A_floor_is_one_namespace()
    {
        Findings.None(SourceTree.Files("*.cs").Where(f => !IsInItsFloor(f)).Select(f => f.Path));
        Assert.False(IsInItsFloor(("src/Fotfeste.Domain/Support/Planted.cs", "namespace Fotfeste.Domain.Support;\nclass Planted;")), "planted");
    }

    [Fact]
    public void A_filter_is_lifted_in_one_file_only()
    {
        Assert.Equal(["src/Fotfeste.Storage/Access/Lifts.cs"], SourceTree.Files("*.cs").Where(f => Names(f.Text, "IgnoreQueryFilters", "ExecuteUpdate", "ExecuteDelete", "FromSql")).Select(f => f.Path));
        Assert.True(Names("store.Contacts.IgnoreQueryFilters()", "IgnoreQueryFilters"), "planted");
        Assert.False(Names("// IgnoreQueryFilters in a comment", "IgnoreQueryFilters"));
    }

    // The chain's head; the connection's pragmas; what only a database's own commands can do: copies, locks, migrations.
    static readonly string[] MaySpeakSql = ["src/Fotfeste.Storage/Access/AuditTrail.cs", "src/Fotfeste.Storage/Common/", "src/Fotfeste.Storage/Operation/"];

    [Fact]
    public void The_databases_own_language_is_spoken_in_named_places()
    {
        Findings.None(SourceTree.Files("*.cs").Where(SpeaksSqlElsewhere).Select(f => f.Path));
        Assert.True(SpeaksSqlElsewhere(("src/Fotfeste.Web/Pages/Support/Planted.cshtml.cs", "await store.Database.ExecuteSqlAsync($\"DELETE FROM contact\");")), "planted: bypasses guard and trail");
    }

    [Fact]
    public void Only_the_edge_looks_at_the_clock()
    {
        Findings.None(SourceTree.Files("*.cs").Where(LooksAtTheClock).Select(f => f.Path));
        Assert.True(LooksAtTheClock(("src/Fotfeste.Web/Pages/Planted.cs", "var day = DateTime.Today;")), "planted");
        Assert.True(LooksAtTheClock(("src/Fotfeste.Storage/Planted.cs", "var now = TimeProvider.System.GetUtcNow();")), "planted");
    }

    static bool Names(string text, params string[] words) => SourceTree.CodeOnly(text) is var code && Array.Exists(words, word => code.Contains(word, StringComparison.Ordinal));

    static bool LeavesTheDomain(string text) => Names(text, "Guid.NewGuid", "Random", "File.", "Directory.", "Environment.", "Console.", "HttpClient", "Thread.");

    static bool IsInItsFloor((string Path, string Text) file)
    {
        var floor = file.Path.Split('/')[1];
        var declared = Regex.Matches(file.Text, @"^namespace ([\w.]+)", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Distinct();
        return declared.All(name => name == floor) && (declared.Any() || !file.Text.Contains("class ", StringComparison.Ordinal) || file.Path.Count(c => c == '/') == 2);
    }

    static bool SpeaksSqlElsewhere((string Path, string Text) file) =>
        Names(file.Text, "ExecuteSql", "SqlQuery", "CreateCommand", "ExecuteNonQuery") && !Array.Exists(MaySpeakSql, place => file.Path.StartsWith(place, StringComparison.Ordinal));

    // The system's clock is handed in where the program starts, and where dotnet ef makes a store to look at.
    static bool LooksAtTheClock((string Path, string Text) file) =>
        Names(file.Text, "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow")
        || (Names(file.Text, "TimeProvider.System") && !file.Path.StartsWith("src/Fotfeste.Web/", StringComparison.Ordinal) && file.Path is not "src/Fotfeste.Storage/DesignTime.cs");
}
