namespace Fotfeste.Domain;

/// <summary>What has become of an appointment. It follows from what happened and is never set.</summary>
public enum AppointmentState
{
    Planned,
    /// <summary>Planned, at another time than at first.</summary>
    Moved,
    /// <summary>Called off.</summary>
    Cancelled,
    /// <summary>A contact came of it.</summary>
    Done,
}
