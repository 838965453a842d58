namespace Fotfeste.Samples;

/// <summary>What people of the Norwegian team have agreed that employers may hear, and an interview that is prepared.</summary>
static class TeamMeetings
{
    public static IReadOnlyList<MeetingSample> All { get; } =
    [
        new("Sara Holm", "dyr", "Jeg er tålmodig med dyr. Jeg vil ha ei liste, og én ting om gangen.", "Hvorfor jeg sluttet på skolen",
            new(new("Stell og renhold"), null, new(13, 0), new("Klinikken, inngang fra bakgården"), new("Ingrid blir med og sier lite"),
                new("Hvorfor vil du jobbe med dyr?\nHva gjør du når det blir mye lyd?\nNår på dagen passer det best?"), new("Jeg har passet hunder i flere år, og har attest på det."), new("Hvorfor jeg sluttet på skolen"), new("Hvem kan jeg spørre når jeg lurer på noe?")), 4),
        new("Mikkel Aas", "lager", "Jeg er sterk og liker orden. Gi meg beskjeder på papir.", null),
    ];
}
