namespace Fotfeste.Exchange.Tests;

/// <summary>The official files themselves, where the machine has them; without them the same questions are put to a small extract, so that no machine tests nothing.</summary>
public sealed class OfficialOccupationTests
{
    [Fact]
    public void Every_official_file_is_read_with_its_counts()
    {
        if (SharedData.Find("onet-29.3") is not { } onet)
        {
            Assert.Equal(3, OnetReader.Read(Extract).Occupations.Count);
            return;
        }
        var american = OnetReader.Read(In(onet));
        Assert.Equal((1016, 923, 0), (american.Occupations.Count, american.Occupations.Count(o => o.Traits.Interests.Count > 0), american.Rejected));
        Assert.Equal((879, 923), (american.Occupations.Count(o => o.Traits.Styles.Count > 0), american.Occupations.Count(o => o.Traits.Zone is not null)));

        var labels = EscoReader.Read(In(SharedData.Find("esco", "labels-fi-sv-en")!));
        Assert.Equal((3007, 619, 13896, 0), (labels.Occupations.Count(o => !o.IsGroup), labels.Occupations.Count(o => o.IsGroup), labels.Skills.Count, labels.Rejected));
        var english = EscoReader.Read(In(SharedData.Find("esco", "en-v1.1.1")!));
        Assert.Equal((3007, 619, 0), (english.Occupations.Count(o => !o.IsGroup), english.Occupations.Count(o => o.IsGroup), english.Rejected));

        var norwegian = StyrkReader.Read(In(SharedData.Find("occupations-national", "no")!));
        Assert.Equal((582, 5040, 0), (norwegian.Occupations.Count(o => o.IsGroup), norwegian.Occupations.Count(o => !o.IsGroup), norwegian.Rejected));
        Assert.Equal(402, norwegian.Occupations.Count(o => o.IsGroup && o.Code.Code.Length == 4 && o.Isco.Length == 4));
        var swedish = SsykReader.Read(In(SharedData.Find("occupations-national", "se")!));
        Assert.Equal((400, 3262, 0), (swedish.Occupations.Count(o => o.IsGroup), swedish.Occupations.Count(o => !o.IsGroup), swedish.Rejected));
    }

    /// <summary>Who has been this can be that: near enough to be offered, and before what nobody would expect.</summary>
    [Theory]
    [InlineData("43-4171.00", "43-4051.00", "47-2031.00", 30)] // receptionist: customer service, not carpenter
    [InlineData("43-4171.00", "43-6014.00", "29-1141.00", 30)] // receptionist: secretary, not nurse
    [InlineData("43-4171.00", "43-4081.00", "51-4121.00", 30)] // receptionist: hotel desk, not welder
    [InlineData("37-2011.00", "37-2012.00", "13-2011.00", 30)] // cleaner: room cleaner, not accountant
    [InlineData("53-7065.00", "53-7064.00", "25-2021.00", 60)] // stocker: packer, not teacher
    [InlineData("31-1121.00", "31-1131.00", "47-2111.00", 60)] // home care: nursing assistant, not electrician
    [InlineData("35-2014.00", "35-2012.00", "15-1252.00", 30)] // restaurant cook: canteen cook, not software developer
    [InlineData("41-2031.00", "41-2011.00", "19-2031.00", 60)] // shop assistant: cashier, not chemist
    [InlineData("47-2031.00", "47-2141.00", "43-4171.00", 90)] // carpenter: painter, not receptionist
    public void A_practitioner_would_expect_the_one_among_the_nearest_and_the_other_far_away(string of, string near, string far, int within)
    {
        if (SharedData.Find("onet-29.3") is not { } onet)
        {
            Assert.Equal(["onet:43-4051.00", "onet:47-2031.00"], new OccupationRegister(OnetReader.Read(Extract).Occupations).RelatedTo(OnetReader.Read(Extract).Occupations[0], 5).Select(n => n.Occupation.Code.ToString()));
            return;
        }
        var all = Official(onet);
        var ranked = all.RelatedTo(all.Find(new(OccupationScheme.Onet, of))!, all.All.Count).Select(n => n.Occupation.Code.Code).ToList();

        Assert.InRange(ranked.IndexOf(near), 0, within);
        Assert.True(ranked.IndexOf(far) > ranked.Count / 3, $"{far} is number {ranked.IndexOf(far)} of {ranked.Count}");
    }

    static OccupationRegister? read;

    static OccupationRegister Official(string folder) => read ??= new(OnetReader.Read(In(folder)).Occupations);

    static readonly SpreadsheetFile[] Extract =
    [
        Kit.Csv("Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription\n43-4171.00\tReceptionists\tx\n43-4051.00\tCustomer Service\tx\n47-2031.00\tCarpenters\tx\n"),
        Kit.Csv("Job Zones.txt", "O*NET-SOC Code\tJob Zone\tDate\tDomain Source\n43-4171.00\t2\t\t\n43-4051.00\t2\t\t\n47-2031.00\t2\t\t\n"),
    ];

    static List<SpreadsheetFile> In(string folder) => [.. Directory.EnumerateFiles(folder).Select(f => new SpreadsheetFile(Path.GetFileName(f), () => File.OpenRead(f)))];
}
