using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>While nobody has an account, the first visitor sets the house up. From the network that takes the code that was printed at start; on the machine itself it does not.</summary>
public sealed class EmptyHouse(IConfiguration settings)
{
    readonly string code = PrintedCode.New();
    bool isInhabited;

    /// <summary>To be printed at start; null when there is no way in from outside.</summary>
    public string? Code => settings["public-url"] is { Length: > 0 } ? code : null;

    /// <summary>One visitor at a time: two first administrators would be one too many.</summary>
    public SemaphoreSlim Turn { get; } = new(1);

    /// <summary>Asked of the store until somebody lives there, and never again.</summary>
    public async Task<bool> IsSoAsync(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return !isInhabited && !(isInhabited = await store.Users.AnyAsync());
    }

    public bool DemandsCode(IPAddress? from) => Code is not null || from is null || !IPAddress.IsLoopback(from);

    public bool Opens(string given) => PrintedCode.Matches(given, PrintedCode.HashOf(code));
}
