namespace Fotfeste.Samples;

/// <summary>One row of the published table (domain reference 8.1), and how the demo splits what the table does not: who is in work and still enrolled, and who left for work.</summary>
/// <param name="Unit">Reference of the unit.</param>
/// <param name="Enrolled">Column A.</param>
/// <param name="IntoWork">Column B.</param>
/// <param name="StillEnrolled">Column C, on 2017-06-30.</param>
/// <param name="StillInWork">Of column B and of column C: hired, and the support goes on. Our reading.</param>
/// <param name="LeftForWork">Of column B: exits whose record says work. Our reading; the rest of column B lost the job again.</param>
sealed record PublishedRow(string Unit, int Enrolled, int IntoWork, int StillEnrolled, int StillInWork, int LeftForWork)
{
    /// <summary>Gislaved to 200 i praktiken as printed; Aneby, Värnamo and the two lost values of Tranås are our reading.</summary>
    public static IReadOnlyList<PublishedRow> All { get; } =
    [
        new("GIS", 47, 17, 14, 4, 10),
        new("GNO", 46, 31, 8, 6, 21),
        new("EKS", 36, 14, 8, 3, 9),
        new("NAS", 62, 22, 23, 9, 10),
        new("SAV", 44, 7, 13, 2, 4),
        new("TRA", 24, 13, 0, 0, 10),
        new("VET", 23, 11, 11, 5, 5),
        new("P200", 11, 5, 0, 0, 4),
        new("ANE", 21, 9, 6, 3, 5),
        new("VAR", 21, 8, 8, 3, 4),
    ];

    /// <summary>One fate for each of the enrolled; those into work in the order in which their jobs began.</summary>
    public IEnumerable<Fate> Fates() =>
    [
        .. Enumerable.Repeat(Fate.LostTheJob, IntoWork - StillInWork - LeftForWork),
        .. Enumerable.Repeat(Fate.LeftForWork, LeftForWork),
        .. Enumerable.Repeat(Fate.StillInWork, StillInWork),
        .. Enumerable.Repeat(Fate.StillSeeking, StillEnrolled - StillInWork),
        .. Enumerable.Repeat(Fate.LeftOtherwise, Enrolled - StillEnrolled - (IntoWork - StillInWork)),
    ];
}
