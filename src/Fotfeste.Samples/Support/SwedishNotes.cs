using static Fotfeste.Samples.NoteSample;

namespace Fotfeste.Samples;

/// <summary>What Swedish coaches note, by phase of the five-step method.</summary>
static class SwedishNotes
{
    public static IReadOnlyList<NoteSample> Of(string phase) => phase switch
    {
        "engagement" => engagement,
        "profiling" => profiling,
        "job-finding" => jobFinding,
        "employer-engagement" => employerEngagement,
        _ => support,
    };

    static readonly NoteSample[] engagement =
    [
        Talk("Första mötet. Gick igenom vad stödet är och vad som annars finns att välja på. {name} vill fundera till nästa vecka.", "Ringa och höra hur {name} tänker"),
        Call("Kort samtal för att bestämma tid och plats. {name} föredrar förmiddagar.", "Träffas på biblioteket"),
        Talk("{name} berättade om tidigare jobb och vad som fungerade bra. Vill vara med.", "Börja med yrkesprofilen"),
        Talk("Fika på biblioteket. Pratade om vad en bra arbetsdag är för {name}.", "Promenad och samtal nästa vecka", 50, ContactPlace.Town),
        Write("Skickade en påminnelse om mötet. {name} svarade direkt.", "Möte på torsdag"),
        Office("Trepartsmöte med handläggaren. Alla har samma bild av vad vi ska göra.", "Skicka sammanfattning till alla tre"),
        Talk("{name} valde att börja. Vi kom överens om att höras varannan vecka.", "Rita nätverkskarta"),
    ];

    static readonly NoteSample[] profiling =
    [
        Talk("Arbetade med yrkesprofilen. {name} är noggrann och tycker om att bli klar med en sak i taget.", "Fylla på med praktiska önskemål"),
        Talk("Gick igenom arbetstider och resvägar. Bussen passar om dagen börjar efter nio.", "Kolla tidtabellen"),
        Talk("Promenad förbi tre arbetsplatser. {name} pekade ut två som verkar intressanta.", "Ta reda på vem vi kan prata med", 60, ContactPlace.Town),
        NoShow("{name} kom inte till mötet. Skickade ett meddelande med ny tid.", "Ny tid på fredag"),
        Call("{name} hade kommit på två saker till att lägga in i profilen.", "Uppdatera profilen"),
        Talk("Skrev ett cv tillsammans. Det blev en sida och {name} känner igen sig i den.", "Be om en referens"),
        Talk("Tänkte igenom vad som behöver finnas på plats den första veckan på ett nytt jobb.", "Göra planen klar"),
        Office("Möte med handläggaren om ekonomin vid deltidsarbete. {name} fick svar på sina frågor.", "Räkna på två exempel"),
        Talk("Planen är klar. {name} vill söka jobb direkt, utan omvägar.", "Göra en lista på arbetsgivare"),
    ];

    static readonly NoteSample[] jobFinding =
    [
        Talk("Gick igenom veckans annonser. {name} valde två att söka.", "Skicka ansökningarna"),
        Talk("Uppdaterade listan över arbetsgivare. Tre kvar att besöka.", "Besök i nästa vecka", 30),
        Talk("Övade på att ringa ett första samtal. Det gick lättare andra gången.", "Ringa {firm}"),
        Call("Ringde {firm}. De tar gärna emot ett besök.", "Boka studiebesök", ContactParty.Employer),
        Talk("Skrev ansökan tillsammans. {name} tog det mesta själv.", "Vänta på svar till fredag"),
        NoShow("Ingen kom och ingen svarade. Lämnade ett vänligt meddelande.", "Ringa på måndag"),
        Call("{name} hade fått ett nej. Vi pratade om vad vi tar med oss och bestämde nästa.", "Två nya arbetsgivare"),
        Write("Skickade en länk till en annons som passar profilen.", "Prata om annonsen på mötet"),
        Visit("Besökte {firm} och berättade vad vi gör. De behöver hjälp vissa eftermiddagar.", "Återkomma med {name}"),
        Office("SE-gruppen träffades. Arbetsförmedlingen tipsade om en arbetsgivare.", "Kontakta arbetsgivaren"),
        Visit("Studiebesök hos {firm} tillsammans. {name} ställde bra frågor om arbetsdagen.", "Höra hur {name} tänker"),
        Visit("Träffade chefen på {firm}. De kan tänka sig någon några timmar i veckan.", "Komma tillbaka med ett förslag"),
    ];

    static readonly NoteSample[] employerEngagement =
    [
        Visit("Gick igenom arbetsuppgifterna hos {firm}. Vi delade upp dem i tre delar.", "Skriva ner uppgifterna"),
        Mentor("Träffade handledaren på {firm}. Bra genomgång av hur en vanlig dag ser ut.", "Presentera {name}"),
        Talk("Gick igenom vad {name} vill att arbetsgivaren ska veta, och vad som stannar mellan oss.", "Skriva ner det tillsammans"),
        Office("Stämde av stödet till arbetsgivaren med handläggaren.", "Invänta beslut"),
        Visit("Möte med {name} och chefen på {firm}. Alla är överens om tider och första dagen.", "Introduktionsplan"),
        Call("Chefen på {firm} ringde om schemat. Vi hittade en lösning samma dag.", "Bekräfta till {name}", ContactParty.Employer),
    ];

    static readonly NoteSample[] support =
    [
        Work("Var med den första timmen. {name} hittade snabbt in i rutinerna.", "Besök på torsdag", 90),
        Work("{name} klarar morgonens uppgifter på egen hand. Vi gjorde en enkel lista för stängningen.", "Titta på listan tillsammans"),
        Call("{name} ringde och berättade att veckan varit bra. Vill gärna ha fler timmar.", "Prata med chefen"),
        Call("Avstämning med {firm}. De är nöjda och vill förlänga.", "Möte om förlängningen", ContactParty.Employer),
        Mentor("Handledaren och {name} har kommit överens om hur de frågar varandra.", "Mindre stöd från nästa månad"),
        Talk("Möte utanför jobbet. Pratade om hur pengarna och tiden räcker till.", "Ses igen om tre veckor", 45, ContactPlace.Town),
        Work("Ny uppgift i dag. Vi gjorde den tillsammans två gånger, sedan själv.", "Följa upp nästa vecka"),
        Write("Kort hälsning från {name}: allt är bra på jobbet.", "Höras om två veckor"),
        Visit("Uppföljning hos {firm}. Schemat ändras efter sommaren och {name} är med i planeringen.", "Nytt schema"),
        Talk("Gick igenom lönebeskedet tillsammans. {name} vet nu var allt står.", "Ringa vid frågor", 30),
        Call("Lugnt läge. {name} vill att vi hörs mer sällan.", "Ny rytm: en gång i månaden"),
    ];
}
