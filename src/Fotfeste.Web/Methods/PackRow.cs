namespace Fotfeste.Web;

/// <summary>One method in the list of all.</summary>
/// <param name="Method">The pack.</param>
/// <param name="Country">In words.</param>
/// <param name="UsedBy">How many programmes follow it; null when none does.</param>
public sealed record PackRow(MethodPack Method, string Country, string? UsedBy)
{
    public string Address => AddressOf(Method.Key);

    /// <summary>Where a method is shown.</summary>
    public static string AddressOf(PackKey key) => $"/packs/{key.Code}/{key.Version}";
}
