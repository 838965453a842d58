namespace Fotfeste.Domain.Tests;

public sealed class EmployerSidesTests
{
    static readonly Employer Firm = Employer.Meet(Some.NewId<Employer>(), Some.NewId<Organisation>(), "Fjordkafé");

    [Theory]
    [InlineData("", 0, 10, "employers.person-needs-name")]
    [InlineData("Berit", 1, 10, "employers.agreed-ahead")]
    [InlineData("Berit", 0, null, "employers.person-needs-end")]
    [InlineData("Berit", -9, -1, "employers.person-ended")]
    [InlineData("Berit", 0, 1097, "employers.kept-too-long")]
    public void Nobody_is_kept_without_a_name_and_the_days_they_agreed_to(string name, int from, int? until, string code)
    {
        var refusal = Assert.Throws<Refusal>(() => ContactPerson.Meet(Some.NewId<ContactPerson>(), Firm, new(name), new(Some.Day.AddDays(from), until is { } days ? Some.Day.AddDays(days) : null), Some.Day));

        Assert.Equal(code, refusal.Codes.Single());
    }

    [Fact]
    public void Who_takes_it_back_leaves_nothing_behind_and_is_not_written_down_again()
    {
        var person = Person("Berit Bro");
        ContactPerson.OpenDoors([person], person);

        person.Wipe(Some.Day.AddDays(5));

        Assert.True(person is { Name.IsEmpty: true, Role.IsEmpty: true, Phone.IsEmpty: true, Email.IsEmpty: true, OpensDoors: false });
        Assert.False(person.Agreed.Covers(Some.Day.AddDays(5)));
        Assert.Equal(Some.Day.AddDays(5), person.WipedOn);
        Assert.Throws<NotHere>(() => person.Change(new("Berit Bro"), new(Some.Day, Some.Day.AddDays(9)), Some.Day));
    }

    [Fact]
    public void One_opens_the_door_and_never_two()
    {
        var (first, second) = (Person("Berit Bro"), Person("Nils Nes"));

        ContactPerson.OpenDoors([first, second], first);
        ContactPerson.OpenDoors([first, second], second);

        Assert.Equal((false, true), (first.OpensDoors, second.OpensDoors));
    }

    [Fact]
    public void To_be_left_in_peace_needs_a_reason_and_can_be_lifted()
    {
        Assert.Equal(["employers.why-missing", "employers.until-behind"], Assert.Throws<Refusal>(() => Peace(" ", Some.Day.AddDays(-1))).Codes);
        var peace = Peace("De ber om ro", null);
        Assert.True(peace.Days.Covers(Some.Day.AddYears(50)));

        peace.Lift(Some.Day.AddDays(3));

        Assert.True(peace.Days.Covers(Some.Day.AddDays(2)));
        Assert.False(peace.Days.Covers(Some.Day.AddDays(3)));
    }

    [Fact]
    public void Knowing_somebody_is_told_in_words_and_forgotten_with_them()
    {
        Assert.Equal("employers.how-missing", Assert.Throws<Refusal>(() => Acquaintance.Tell(Some.NewId<Acquaintance>(), Firm, Some.NewId<StaffMember>(), null, "")).Codes.Single());
        var known = Acquaintance.Tell(Some.NewId<Acquaintance>(), Firm, Some.NewId<StaffMember>(), Some.NewId<ContactPerson>(), "Samme korps");

        known.Forget(Some.Day);

        Assert.True(known.How.IsEmpty);
        Assert.Equal((null, Some.Day), (known.ContactPersonId, known.GoneOn));
    }

    [Fact]
    public void A_department_is_no_part_of_itself_and_a_workplace_has_a_name()
    {
        Assert.Equal("employers.part-of-itself", Assert.Throws<Refusal>(() => Firm.Describe(FirmFacts.Unknown with { PartOf = Firm.Id })).Codes.Single());
        Assert.Equal("employers.workplace-needs-name", Assert.Throws<Refusal>(() => Workplace.Of(Some.NewId<Workplace>(), Firm, "")).Codes.Single());
    }

    [Fact]
    public void A_municipality_is_meant_by_name_label_or_code_and_namesakes_are_told_apart()
    {
        Municipality Of(string code, string name, string region) => new(code, name, region, region, null, "none");
        var all = new Municipalities([Of("1818", "Herøy", "Nordland"), Of("1515", "Herøy", "Møre og Romsdal"), Of("5421", "Senja / Sážžá", "Troms")]);

        Assert.Null(all.Meant("Herøy"));
        Assert.Equal("1515", all.Meant("herøy (møre og romsdal)")!.Code);
        Assert.Equal("5421", all.Meant(" sážžá ")!.Code);
        Assert.Equal("1818", all.Meant("1818")!.Code);
        Assert.Null(all.Meant("Andeby"));
        Assert.All(all.All, m => Assert.Same(m, all.Meant(all.LabelOf(m))));
    }

    static ContactPerson Person(string name) => ContactPerson.Meet(Some.NewId<ContactPerson>(), Firm, new(name, "Leder", "900 00 000", "x@y.example"), new(Some.Day, Some.Day.AddYears(1)), Some.Day);

    static DoNotContact Peace(string why, DateOnly? until) => DoNotContact.Say(Some.NewId<DoNotContact>(), Firm, why, askedByThem: true, until, Some.NewId<StaffMember>(), Some.Day);
}
