using static Fotfeste.Samples.NoteSample;

namespace Fotfeste.Samples;

/// <summary>What Swedish coaches note, by phase of the five-step method.</summary>
static class SwedishNotes
{
    public static IReadOnlyList<NoteSample> Of(string phase) => phase switch
    {
        "engagement" => Engagement,
        "profiling" => Profiling,
        "job-finding" => JobFinding,
        "employer-engagement" => EmployerEngagement,
        _ => Support,
    };

    static readonly NoteSample[] Engagement =
    [
        Talk("Första mötet. Gick igenom vad stödet är och vad som annars finns att välja på. {name} vill fundera till nästa vecka.", "Ringa och höra hur {name} tänker"),
        Talk("{name} berättade om tidigare jobb och vad som fungerade bra. Vill vara med.", "Börja med yrkesprofilen"),
        Talk("Fika på biblioteket. Pratade om vad en bra arbetsdag är för {name}.", "Promenad och samtal nästa vecka", 50, ContactPlace.Town),
        Call("Kort samtal för att bestämma tid och plats. {name} föredrar förmiddagar.", "Träffas på biblioteket"),
        Office("Trepartsmöte med handläggaren. Alla har samma bild av vad vi ska göra.", "Skicka sammanfattning till alla tre"),
        Write("Skickade en påminnelse om mötet. {name} svarade direkt.", "Möte på torsdag"),
        Talk("{name} valde att börja. Vi kom överens om att höras varannan vecka.", "Rita nätverkskarta"),
    ];

    static readonly NoteSample[] Profiling =
    [
        Talk("Arbetade med yrkesprofilen. {name} är noggrann och tycker om att bli klar med en sak i taget.", "Fylla på med praktiska önskemål"),
        Talk("Gick igenom arbetstider och resvägar. Bussen passar om dagen börjar efter nio.", "Kolla tidtabellen"),
        Talk("Promenad förbi tre arbetsplatser. {name} pekade ut två som verkar intressanta.", "Ta reda på vem vi kan prata med", 60, ContactPlace.Town),
        Talk("Skrev ett cv tillsammans. Det blev en sida och {name} känner igen sig i den.", "Be om en referens"),
        Call("{name} hade kommit på två saker till att lägga in i profilen.", "Uppdatera profilen"),
        Talk("Tänkte igenom vad som behöver finnas på plats den första veckan på ett nytt jobb.", "Göra planen klar"),
        Talk("Planen är klar. {name} vill söka jobb direkt, utan omvägar.", "Göra en lista på arbetsgivare"),
        Office("Möte med handläggaren om ekonomin vid deltidsarbete. {name} fick svar på sina frågor.", "Räkna på två exempel"),
        NoShow("{name} kom inte till mötet. Skickade ett meddelande med ny tid.", "Ny tid på fredag"),
    ];

    static readonly NoteSample[] JobFinding =
    [
        Visit("Besökte {firm} och berättade vad vi gör. De behöver hjälp vissa eftermiddagar.", "Återkomma med {name}"),
        Talk("Gick igenom veckans annonser. {name} valde två att söka.", "Skicka ansökningarna"),
        Talk("Övade på att ringa ett första samtal. Det gick lättare andra gången.", "Ringa {firm}"),
        Call("Ringde {firm}. De tar gärna emot ett besök.", "Boka studiebesök", ContactParty.Employer),
        Talk("Skrev ansökan tillsammans. {name} tog det mesta själv.", "Vänta på svar till fredag"),
        Call("{name} hade fått ett nej. Vi pratade om vad vi tar med oss och bestämde nästa.", "Två nya arbetsgivare"),
        Visit("Studiebesök hos {firm} tillsammans. {name} ställde bra frågor om arbetsdagen.", "Höra hur {name} tänker"),
        Office("SE-gruppen träffades. Arbetsförmedlingen tipsade om en arbetsgivare.", "Kontakta arbetsgivaren"),
        Write("Skickade en länk till en annons som passar profilen.", "Prata om annonsen på mötet"),
        Talk("Uppdaterade listan över arbetsgivare. Tre kvar att besöka.", "Besök i nästa vecka", 30),
        NoShow("Ingen kom och ingen svarade. Lämnade ett vänligt meddelande.", "Ringa på måndag"),
        Visit("Träffade chefen på {firm}. De kan tänka sig någon några timmar i veckan.", "Komma tillbaka med ett förslag"),
    ];

    static readonly NoteSample[] EmployerEngagement =
    [
        Visit("Gick igenom arbetsuppgifterna hos {firm}. Vi delade upp dem i tre delar.", "Skriva ner uppgifterna"),
        Visit("Möte med {name} och chefen på {firm}. Alla är överens om tider och första dagen.", "Introduktionsplan"),
        Call("Chefen på {firm} ringde om schemat. Vi hittade en lösning samma dag.", "Bekräfta till {name}", ContactParty.Employer),
        Mentor("Träffade handledaren på {firm}. Bra genomgång av hur en vanlig dag ser ut.", "Presentera {name}"),
        Talk("Gick igenom vad {name} vill att arbetsgivaren ska veta, och vad som stannar mellan oss.", "Skriva ner det tillsammans"),
        Office("Stämde av stödet till arbetsgivaren med handläggaren.", "Invänta beslut"),
    ];

    static readonly NoteSample[] Support =
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
