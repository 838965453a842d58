using System.Text.Json.Nodes;

namespace Fotfeste.Exchange.Tests;

/// <summary>A method is written so that nothing of its file is lost, and so that the reader reads it back.</summary>
public sealed class PackWriterTests
{
    public static TheoryData<string> Methods() => [.. Kit.PackFiles.Where(f => f.Path.StartsWith("methods/", StringComparison.Ordinal)).Select(f => f.Path)];

    [Theory, MemberData(nameof(Methods))]
    public void What_is_written_says_all_that_the_file_says(string path)
    {
        var file = Kit.PackFiles.Single(f => f.Path == path);

        var written = PackWriter.Method(PackReader.Method(path, file.Text));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(file.Text), JsonNode.Parse(written)), written);
        Assert.Equal(written, PackWriter.Method(PackReader.Method(path, written)));
    }

    [Fact]
    public void A_rule_that_came_later_does_not_make_a_published_method_unreadable()
    {
        var euse = Kit.Packs.NewestMethod("euse")!;
        var sense = PackWriter.Method(euse with { Key = new("own-euse", 1), Phases = [euse.Phases[0], euse.Phases[1] with { Names = euse.Phases[0].Names, Clock = euse.Phases[1].Clock with { WarnAfter = Span.Months(2), AtMost = Span.Days(3) } }] });
        var shape = sense.Replace("\"purpose\"", "\"purposes\"", StringComparison.Ordinal);

        Assert.Contains(Assert.Throws<BrokenPack>(() => PackReader.OwnMethod("own.json", sense)).Faults, f => f.Rule == "same-word");
        Assert.Equal(sense, PackWriter.Method(PackReader.PublishedMethod("own.json", sense)));
        Assert.Contains(Assert.Throws<BrokenPack>(() => PackReader.PublishedMethod("own.json", shape)).Faults, f => f.Rule == "unknown-field");
    }

    [Fact]
    public void A_services_own_method_comes_back_as_it_was()
    {
        var original = Kit.Packs.NewestMethod("euse")!;
        var text = new PackText(new Dictionary<string, string> { ["sv"] = "Möta & lära \"känna\" <b>", ["se"] = "Deaivvadit" });
        var clock = new PhaseLimits(true, Span.Weeks(3), Span.Months(6), Span.Days(10), Span.Years(1), true, new(Certainty.Suggestion, "Fjordland"));
        var own = original with
        {
            Key = new("own-mote", 3), Language = "sv", Origin = original.Key, Note = "Vi möts först.\nSedan …", Validity = new(new(2026, 1, 1), null), Names = text, Summary = text, Country = "SE",
            Caseload = new(20, 8, new(Certainty.Unverified, "chefen")), OwnFacts = [new("met-twice", text)], Kind = MethodKind.KeepJob,
            Phases = [new("meet", text, text, ["met-twice"], [], clock, Span.Days(7), null, PhaseRole.Mapping)],
        };

        var back = PackReader.OwnMethod("own.json", PackWriter.Method(own));

        Assert.Equivalent(own, back, strict: true);
        Assert.Contains("ö", PackWriter.Method(own), StringComparison.Ordinal);
        Assert.NotEqual(PackWriter.Method(own), PackWriter.Method(own with { Note = null }));
    }
}
