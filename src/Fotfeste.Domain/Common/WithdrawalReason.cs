namespace Fotfeste.Domain;

/// <summary>Why something that was written down is withdrawn: kept, and counted nowhere.</summary>
public enum WithdrawalReason
{
    /// <summary>Taken back at once by who saved it.</summary>
    Undone,
    /// <summary>It did not happen, or not like that.</summary>
    Mistake,
    /// <summary>It is about somebody else.</summary>
    WrongPerson,
    /// <summary>It stands here already.</summary>
    Twice,
}
