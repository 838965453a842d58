namespace Fotfeste.Domain.Tests;

public sealed class SharingTests
{
    static readonly Id<StaffMember> Ida = Some.NewId<StaffMember>(), Odd = Some.NewId<StaffMember>();

    static Enrolment WithDeputy(DateOnly? until)
    {
        var enrolment = Some.Enrolment(Some.Day.AddDays(-30));
        enrolment.Assign(Some.NewId<CoachAssignment>(), Ida, CoachRole.Whole, new(Some.Day.AddDays(-10), until));
        return enrolment;
    }

    [Fact]
    public void A_deputy_shares_no_longer_than_the_deputys_own_days()
    {
        var enrolment = WithDeputy(until: Some.Day.AddDays(5));

        Assert.Equal("participants.beyond-own-days", Codes(() => Share(enrolment, Odd, until: null)).Single());
        Assert.Equal("participants.beyond-own-days", Codes(() => Share(enrolment, Odd, Some.Day.AddDays(6))).Single());
        Share(enrolment, Odd, Some.Day.AddDays(5));

        Assert.Equal(2, enrolment.Assignments.Count);
    }

    [Fact]
    public void Nobody_lengthens_their_own_days()
    {
        var enrolment = WithDeputy(until: Some.Day.AddDays(5));

        Assert.Contains("participants.not-oneself", Codes(() => enrolment.Share(Some.NewId<CoachAssignment>(), Ida, Ida, CoachRole.Whole, DateRange.Open(Some.Day.AddDays(6)), Some.Day)));
        Assert.Single(enrolment.Assignments);
    }

    [Fact]
    public void Who_is_there_without_an_end_shares_without_an_end()
    {
        var enrolment = WithDeputy(until: null);

        Share(enrolment, Odd, until: null);

        Assert.Null(enrolment.Assignments[^1].Days.Until);
    }

    static void Share(Enrolment enrolment, Id<StaffMember> coach, DateOnly? until) =>
        enrolment.Share(Some.NewId<CoachAssignment>(), Ida, coach, CoachRole.EmployerSide, new(Some.Day, until), Some.Day);

    static IReadOnlyList<string> Codes(Action attempt) => Assert.Throws<Refusal>(attempt).Codes;
}
