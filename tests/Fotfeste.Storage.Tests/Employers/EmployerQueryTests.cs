using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class EmployerQueryTests
{
    [Theory, OnBoth]
    public async Task An_employer_is_known_again_by_a_name_nearly_right_or_by_its_number(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.Coaches[0]);
        store.Add(Employer.Meet(Some.NewId<Employer>(), house.Team.Organisation.Id, "Fjordkafé AS", "987 654 321"));
        await store.SaveChangesAsync();

        Assert.Equal("Fjordkafé AS", (await store.Employers.Alike("Fjord kafe")).Single().Name);
        Assert.Equal("Fjordkafé AS", (await store.Employers.Alike("Noe helt annet", "987654321")).Single().Name);
        Assert.Empty(await store.Employers.Alike("Noe helt annet", "111"));
    }

    [Theory, OnBoth]
    public async Task Whatever_is_asked_the_index_hands_over_all_that_reading_every_employer_would_find(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var dice = new Random(4711);
        List<Employer> firms = [.. house.Team.Employers, .. Enumerable.Range(0, 400).Select(_ => Employer.Meet(Some.NewId<Employer>(), house.Team.Organisation.Id, Invented(dice), dice.Next(4) == 0 ? $"9{dice.Next(40)} 555" : null))];
        await using var store = house.As(house.Team.Coaches[0]);
        store.AddRange(firms.Skip(house.Team.Employers.Count));
        await store.SaveChangesAsync();
        var (found, differing) = (0, new List<string>());

        foreach (var asked in Enumerable.Range(0, 150).Select(_ => dice.Next(5) == 0 ? Invented(dice) : Slipped(dice, firms[dice.Next(firms.Count)].Name)).Concat(["", "AS", "A/S", "as as", "Bil", string.Join(' ', Enumerable.Repeat("Nord", 9))]))
        {
            var number = dice.Next(3) == 0 ? $"9{dice.Next(40)}555" : null;
            var folded = LooseName.Fold(asked);
            var every = firms.Where(e => FirmName.AreAlike(e.Name, asked) || (number is not null && e.Number?.Replace(" ", "", StringComparison.Ordinal) == number))
                .OrderBy(e => LooseName.SlipsBetween(LooseName.Fold(e.Name), folded)).ThenBy(e => e.Id.Value).Take(10).Select(e => e.Id).ToHashSet();
            found += every.Count;
            if (!every.SetEquals((await store.Employers.Alike(asked, number)).Select(e => e.Id))) differing.Add($"{asked} {number}");
        }

        Assert.Empty(differing);
        Assert.True(found > 200, $"{found} found: the corpus proves nothing");
    }

    [Theory, OnBoth]
    public async Task An_employer_whose_keys_were_never_stored_is_found_all_the_same(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.Coaches[0]);
        var firm = Employer.Meet(Some.NewId<Employer>(), house.Team.Organisation.Id, "Fjordkafé AS", "987 654 321");
        store.AddRange(firm, Workplace.Of(Some.NewId<Workplace>(), firm, "Brygga", number: "111 222 333"));
        await store.SaveChangesAsync();
        await store.Database.ExecuteSqlAsync($"UPDATE employer SET firm_key = NULL, number_key = NULL", TestContext.Current.CancellationToken);
        await store.Database.ExecuteSqlAsync($"UPDATE workplace SET number_key = NULL", TestContext.Current.CancellationToken);

        Assert.Equal(firm.Id, (await store.Employers.Alike("Fjord kafe")).Single().Id);
        Assert.Equal(firm.Id, (await store.Employers.Alike("Noe helt annet", "987654321")).Single().Id);
        Assert.Equal(firm.Id, (await store.Employers.Alike("Noe helt annet", "111222333", store.Workplaces)).Single().Id);
    }

    [Theory, OnBoth]
    public async Task Keys_that_an_earlier_version_did_not_store_are_filled_once_and_leave_no_line_in_the_trail(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var firms = Enumerable.Range(0, 501).Select(n => Employer.Meet(Some.NewId<Employer>(), house.Team.Organisation.Id, $"Fjordkafé {n} AS", "987 654 321")).ToList(); // more than one turn
        await using (var store = house.AsSystem())
        {
            store.AddRange(firms);
            store.Add(Workplace.Of(Some.NewId<Workplace>(), firms[0], "Brygga", number: "111 222 333"));
            await store.SaveChangesAsync();
            await store.Database.ExecuteSqlAsync($"UPDATE employer SET firm_key = NULL, number_key = NULL", TestContext.Current.CancellationToken);
            await store.Database.ExecuteSqlAsync($"UPDATE workplace SET number_key = NULL", TestContext.Current.CancellationToken);
        }
        await using var read = house.AsSystem();
        var (lines, every) = (await read.Audit.CountAsync(), await read.Employers.CountAsync() + await read.Workplaces.CountAsync());

        Assert.Equal((every, 0), (await MissingKeys.FillAsync(house.Address), await MissingKeys.FillAsync(house.Address)));

        var keys = await read.Employers.Where(e => e.Id == firms[7].Id).Select(e => new { Firm = EF.Property<string>(e, "FirmKey"), Number = EF.Property<string>(e, "NumberKey") }).SingleAsync();
        Assert.Equal((FirmName.KeyOf("Fjordkafé 7 AS"), "987654321"), (keys.Firm, keys.Number));
        Assert.Contains("111222333", await read.Workplaces.Select(w => EF.Property<string>(w, "NumberKey")).ToListAsync());
        Assert.Equal((lines, null), (await read.Audit.CountAsync(), (await AuditVerification.RunAsync(read)).FirstBreak));
    }

    // Few syllables, so that many names are nearly another's; legal forms, signs and doubled letters at the joints.
    static string Invented(Random dice)
    {
        string[] syllables = ["nord", "dal", "by", "kafé", "haug", "Ås", "bakeri", "øy", "vik", "solheim", "a", "th", "2"], forms = ["AS", "AB", "A/S", "Oy", "ehf", "s.f.", "ANS"], joints = [" ", "", "-", ".", "/", " & ", "  "];
        var name = string.Concat(Enumerable.Range(0, dice.Next(1, 5)).Select(_ => syllables[dice.Next(syllables.Length)] + joints[dice.Next(joints.Length)]));
        return (dice.Next(3) switch { 0 => $"{name} {forms[dice.Next(forms.Length)]}", 1 => $"{forms[dice.Next(forms.Length)]} {name}", _ => $"x{name}" }).Trim();
    }

    static string Slipped(Random dice, string name)
    {
        var words = name.Split(' ');
        if (dice.Next(3) == 0) dice.Shuffle(words);
        var letters = string.Join(' ', words).ToList();
        for (var slips = dice.Next(3); slips > 0 && letters.Count > 2; slips--)
        {
            var at = dice.Next(letters.Count - 1);
            switch (dice.Next(4))
            {
                case 0: letters.RemoveAt(at); break;
                case 1: letters.Insert(at, "aebt n"[dice.Next(6)]); break;
                case 2: letters[at] = "aebtno"[dice.Next(6)]; break;
                default: (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]); break;
            }
        }
        return new([.. letters]);
    }

    [Theory, OnBoth]
    public async Task A_page_of_employers_is_sorted_by_name_and_counts_them_all(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.Coaches[0]);

        var (rows, total) = await store.Employers.Page("bedrift", skip: 2, take: 3);

        Assert.Equal((3, 20), (rows.Count, total));
        Assert.Equal(house.Team.Employers.Select(e => e.Name).Order(StringComparer.Create(new System.Globalization.CultureInfo("nb"), false)).Skip(2).Take(3), rows.Select(e => e.Name));
    }

    [Theory, OnBoth]
    public async Task Only_people_in_sight_work_at_an_employer(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var own = house.As(house.Team.Coaches[0]);
        await using var foreign = house.As(house.Team.Coaches[1]);

        Assert.Equal("Aino Berg", (await own.At(house.Team.Employers[0].Id)).Single().Person);
        Assert.Empty(await foreign.At(house.Team.Employers[0].Id));
    }
}
