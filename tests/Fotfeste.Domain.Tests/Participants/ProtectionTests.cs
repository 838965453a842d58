namespace Fotfeste.Domain.Tests;

public sealed class ProtectionTests
{
    static readonly DateTimeOffset Then = DateTimeOffset.UnixEpoch;
    static readonly Id<StaffMember> Leader = Some.NewId<StaffMember>(), Coach = Some.NewId<StaffMember>();

    [Fact]
    public void One_leader_is_named_and_no_more_than_three_coaches()
    {
        Assert.Equal(["participants.protection-needs-leader"], Assert.Throws<Refusal>(() => Set(As(Coach, Persona.Coach))).Codes);
        Assert.Equal(["participants.protection-needs-leader"], Assert.Throws<Refusal>(() => Set(As(Leader, Persona.Leader), As(Coach, Persona.Leader))).Codes);
        Assert.Equal(["participants.protection-too-many"], Assert.Throws<Refusal>(() => Set([As(Leader, Persona.Leader), .. Enumerable.Range(0, 4).Select(_ => As(Some.NewId<StaffMember>(), Persona.Coach))])).Codes);
        Assert.Single(Set(As(Leader, Persona.Leader)).Now);
    }

    [Fact]
    public void Who_is_no_longer_named_is_ended_and_who_still_is_stays()
    {
        var protection = Set(As(Leader, Persona.Leader), As(Coach, Persona.Coach));
        var another = Some.NewId<StaffMember>();

        protection.Name([As(Leader, Persona.Leader), As(another, Persona.Coach)], Then.AddDays(1));

        Assert.Equal([Leader, another], protection.Now.Select(n => n.StaffId));
        Assert.Equal(Then.AddDays(1), Assert.Single(protection.Entitled, e => e.StaffId == Coach).EndedAt);
        Assert.Equal(3, protection.Entitled.Count);
    }

    [Fact]
    public void Lifted_it_names_nobody_and_cannot_be_changed()
    {
        var protection = Set(As(Leader, Persona.Leader), As(Coach, Persona.Coach));

        protection.Lift(Coach, Then.AddDays(1));
        protection.Lift(Leader, Then.AddDays(2));

        Assert.Empty(protection.Now);
        Assert.Equal((Coach, Then.AddDays(1)), (protection.LiftedBy, protection.LiftedAt));
        Assert.Equal(["participants.protection-lifted"], Assert.Throws<Refusal>(() => protection.Name([As(Leader, Persona.Leader)], Then)).Codes);
    }

    static Protection Set(params EntitledAs[] named) => Protection.Set(Some.NewId<Protection>(), Some.Participant("Aino Berg", Some.NewId<Organisation>()), named, Coach, Then);

    static EntitledAs As(Id<StaffMember> staff, Persona persona) => new(Some.NewId<Entitled>(), staff, persona);
}
