namespace Fotfeste.Domain.Tests;

public sealed class ParticipantTests
{
    [Fact]
    public void A_name_or_a_code_is_enough_and_is_kept_in_one_spelling()
    {
        Assert.Equal("Åse", Some.Participant(" A\u030Ase ").Name);
        Assert.True(Participant.Register(Some.NewId<Participant>(), Some.NewId<Organisation>(), "K-11", isCode: true, "nb").IsCode);
    }

    [Theory]
    [InlineData(null, "participants.name-missing")]
    [InlineData("  ", "participants.name-missing")]
    [InlineData("long", "participants.name-too-long")]
    public void A_person_has_a_name_that_fits(string? name, string code)
    {
        var person = Some.Participant();

        var refusal = Assert.Throws<Refusal>(() => person.Rename(name == "long" ? new string('a', Participant.LongestName + 1) : name!, false, "nb"));

        Assert.Equal(code, refusal.Codes.Single());
        Assert.Equal("Kari Vik", person.Name);
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2101)]
    public void A_birth_year_is_of_this_time(int year)
    {
        var particulars = new Particulars(Some.NewId<Particulars>(), Some.Participant(), Sex.Unknown, 1990, "900 00 000");

        Assert.Equal("participants.birth-year-unlikely", Assert.Throws<Refusal>(() => particulars.Change(Sex.Woman, year, null, null, null)).Codes.Single());
        Assert.Equal((Sex.Unknown, 1990, "900 00 000"), (particulars.Sex, particulars.BirthYear, particulars.Phone.Reveal()));
    }

    [Fact]
    public void What_somebody_lives_on_has_a_known_source_and_days_in_order()
    {
        var enrolment = Some.Enrolment();
        var income = new IncomeSpell(Some.NewId<IncomeSpell>(), enrolment, "undisclosed", DateRange.Open(Some.Day));

        Assert.Equal("participants.income-unknown", Assert.Throws<Refusal>(() => income.Change("lottery", DateRange.Open(Some.Day))).Codes.Single());
        Assert.Equal("participants.ends-before-it-began", Assert.Throws<Refusal>(() => income.Change("wage", new(Some.Day, Some.Day.AddDays(-1)))).Codes.Single());
        Assert.Equal("undisclosed", income.Source);
    }
}
