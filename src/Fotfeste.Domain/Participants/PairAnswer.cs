namespace Fotfeste.Domain;

/// <summary>What somebody entitled to both records says about a pair.</summary>
public enum PairAnswer
{
    /// <summary>One person: the records were merged.</summary>
    Same,
    /// <summary>Two people. Nobody is asked about them again.</summary>
    Different,
}
