namespace Fotfeste.Web;

/// <summary>National numbers in an operator's hands: read, told apart, and neither kept nor logged.</summary>
static class IdCommand
{
    public static Command Check { get; } = new("id check", "tells national numbers from slips of the pen, one number a line", "",
        [
            new("--country", "COUNTRY", "two letters, such as SE: whose rules count"),
            new("--organisation", null, "numbers of organisations; without it, of people"),
        ],
        """
        Reads lines from standard input and prints value, valid and kind for each; empty lines are passed over. Nothing is stored or logged.
        true means that somebody may have the number. Of some kinds (cpr-no-modulus, cpr-replacement, tnr-65, kennitala-temporary, interimsnummer,
        orgnr-test) no rule can tell a right one from a slip: they are true, and a remark says how many they are. docs/packs.md lists every kind.

          fotfeste id check --country SE --format csv < numbers.txt
          fotfeste id check --country NO --organisation < orgnr.txt
        """, RunAsync) { AsksStore = false };

    static async Task<int> RunAsync(Errand errand)
    {
        var country = errand.Country(Content.Packs());
        var schemes = errand.Has("--organisation") ? country.OrganisationNumbers : country.PersonNumbers;
        var listing = new Listing("value", "valid", "kind");
        var (read, doubtful) = (0, 0);
        while (await errand.Input.ReadLineAsync(errand.Stop) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var reading = NationalNumber.Read(line, schemes, errand.Today);
            listing.Add(line.Trim(), reading.Verdict != NumberVerdict.NotValid, reading.Kind);
            read++;
            if (reading.Verdict == NumberVerdict.Doubtful) doubtful++;
        }
        await errand.Result.WriteAsync(listing.Write(errand.Format));
        if (doubtful > 0) await errand.Remarks.WriteLineAsync($"{doubtful} of {read} are of a kind that no rule can check; they may be right");
        return Command.Done;
    }
}
