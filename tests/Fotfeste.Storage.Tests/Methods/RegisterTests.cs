using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

/// <summary>Official lists of occupations in the store: taken in by a command, once or as often as somebody likes.</summary>
public sealed class RegisterTests
{
    static readonly OccupationCode Cleaner = new(OccupationScheme.Esco, "9112.1"), Receptionist = new(OccupationScheme.Onet, "43-4171.00");
    static readonly OccupationTraits Traits = new([200, 100, 100, 400, 400, 600], [], [], 2);

    [Theory, OnBoth]
    public async Task The_same_list_again_changes_nothing_and_another_language_is_added(Engine engine)
    {
        await using var house = await TestStore.On(engine);

        var first = await TakeIn(house, Made(Cleaner, "en", "cleaner", "sweeper"), Made(Receptionist, "en", "receptionist") with { Traits = Traits });
        var again = await TakeIn(house, Made(Cleaner, "en", "cleaner", "sweeper"), Made(Receptionist, "en", "receptionist") with { Traits = Traits });
        var swedish = await TakeIn(house, Made(Cleaner, "sv", "städare"));
        var corrected = await TakeIn(house, Made(Cleaner, "en", "cleaner"));

        Assert.Equal((RegisterCount[])[new(3, 0, 0), new(0, 0, 3), new(0, 1, 1), new(0, 1, 1)], (RegisterCount[])[first, again, swedish, corrected]);
        await using var store = house.As(house.Team.Coaches[0]);
        var read = (await store.RegisteredOccupations()).OrderBy(o => o.Code.ToString(), StringComparer.Ordinal).ToList();
        Assert.Equal(["en\tcleaner\nsv\tstädare", "en\treceptionist"], read.Select(o => o.Names.Written()));
        Assert.Equal(Traits.Written(), read[1].Traits.Written());
        Assert.Equal(("9112", "http://example.org/9112.1"), (read[0].Isco, read[0].Uri));
        Assert.Equal(3, await store.RegisterRevision());
        Assert.Equal(("esco", 1, house.Clock.Day), (await store.ImportedRegisters()).Select(r => (r.Id, r.Occupations, DateOnly.FromDateTime(r.ImportedAt.UtcDateTime))).Single());
    }

    [Theory, OnBoth]
    public async Task What_an_occupation_asks_for_is_named_and_stays_when_a_later_file_does_not_speak_of_it(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await TakeIn(house, Made(Cleaner, "en", "cleaner"));
        await using (var store = house.AsSystem())
        {
            await RegisterIntake.TakeInAsync(store, "esco", [Made(Cleaner, "en", "cleaner")], [Skill("s1", "mopping"), Skill("s2", "detergents")],
                new Dictionary<OccupationCode, IReadOnlyList<SkillNeed>> { [Cleaner] = [new("s2", true), new("s1", false)] }, TestContext.Current.CancellationToken);
        }

        await TakeIn(house, Made(Cleaner, "sv", "städare"));

        await using var later = house.As(house.Team.Coaches[0]);
        Assert.Equal([("detergents", true), ("mopping", false)], (await later.SkillsOf(Cleaner)).Select(s => (s.Skill.Names.In("en")[0], s.IsEssential)));
        Assert.Empty(await later.SkillsOf(Receptionist));
    }

    [Theory, OnBoth]
    public async Task Nobody_but_a_command_takes_in_and_the_trail_of_people_does_not_fill_with_words(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var coach = house.As(house.Team.Coaches[0]))
            await Assert.ThrowsAsync<InvalidOperationException>(() => RegisterIntake.TakeInAsync(coach, "esco", [Made(Cleaner, "en", "cleaner")], [], new Dictionary<OccupationCode, IReadOnlyList<SkillNeed>>(), TestContext.Current.CancellationToken));

        await TakeIn(house, Made(Cleaner, "en", "cleaner"));

        await using var store = house.AsSystem();
        Assert.False(await store.Audit.AnyAsync(e => e.Subject == nameof(RegisteredOccupation)));
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    static async Task<RegisterCount> TakeIn(TestStore house, params Occupation[] occupations)
    {
        await using var store = house.AsSystem();
        return await RegisterIntake.TakeInAsync(store, "esco", occupations, [Skill("s0", "keeping time")], new Dictionary<OccupationCode, IReadOnlyList<SkillNeed>>(), TestContext.Current.CancellationToken);
    }

    static OccupationSkill Skill(string code, string name) => new(code, new(new Dictionary<string, IReadOnlyList<string>> { ["en"] = [name] }));

    static Occupation Made(OccupationCode code, string language, params string[] names) =>
        new(code, code.Scheme == OccupationScheme.Esco ? "9112" : "", false, new(new Dictionary<string, IReadOnlyList<string>> { [language] = names }), OccupationTraits.Unknown, code.Scheme == OccupationScheme.Esco ? $"http://example.org/{code.Code}" : "");
}
