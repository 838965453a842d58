namespace Fotfeste.Samples;

/// <summary>What there is about somebody on the day the scenario is set.</summary>
enum Turn
{
    /// <summary>In touch as agreed, the next contact is planned.</summary>
    Steady,
    /// <summary>Longer without contact than was agreed.</summary>
    NoContact,
    /// <summary>The last try to reach the person found nobody, and the time agreed has passed.</summary>
    NoAnswer,
    /// <summary>A contact is agreed for this very day.</summary>
    ContactToday,
    StartsToday,
    StartsTomorrow,
    /// <summary>A temporary form runs out within weeks.</summary>
    TermsEnding,
}
