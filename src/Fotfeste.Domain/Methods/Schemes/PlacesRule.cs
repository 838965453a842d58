namespace Fotfeste.Domain;

/// <summary>How many such posts an employer may have, by ordinary staff: some up to a number of staff, then one more for each so many begun.</summary>
public sealed record PlacesRule(int UpToStaff, int Posts, int OneMorePer, Attribution Basis)
{
    /// <summary>With 1 up to 9 and one more per 5: 0 to 9 have one, 10 to 14 two, 15 to 19 three.</summary>
    public int For(int staff) => staff <= UpToStaff ? Posts : Posts + ((staff - UpToStaff + OneMorePer - 1) / OneMorePer);
}
