namespace Fotfeste.Exchange;

/// <summary>A pack that is not used because some of it is missing or wrong. The message names every fault.</summary>
public sealed class BrokenPack(IReadOnlyList<PackFault> faults) : Exception(string.Join('\n', faults))
{
    public IReadOnlyList<PackFault> Faults => faults;
}
