namespace Fotfeste.Web;

/// <summary>Goes through the whole audit trail and every record.</summary>
static class VerifyCommand
{
    public static Command Verify { get; } = new("verify", "checks the audit trail and every record against it; names the first break", "", [],
        """
        Ends with 0 when all is whole and with 1 when something is not: then the trail and the records are not what the program wrote.
        Runs beside a server; a large store takes a minute.

          fotfeste verify --store data/fotfeste.db
        """, RunAsync);

    static async Task<int> RunAsync(Errand errand)
    {
        await StoreCondition.DemandCurrentAsync(errand.Address, errand.Stop);
        await using var inside = await Occupancy.TogetherAsync(errand.Address, errand.Stop);
        var listing = new Listing("organisation", "lines", "whole", "first_break");
        var verdicts = await Chains.VerifyAsync(errand.Address, errand.Stop);
        foreach (var (organisation, verdict) in verdicts) listing.Add(organisation.Name, (int)verdict.Lines, verdict.FirstBreak is null, verdict.FirstBreak);
        await errand.Result.WriteAsync(listing.Write(errand.Format));
        return verdicts.All(v => v.Verdict.FirstBreak is null) ? Command.Done : Command.Failed;
    }
}
