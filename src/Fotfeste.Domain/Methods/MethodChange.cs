namespace Fotfeste.Domain;

/// <summary>One thing that a newer version says and the older did not, or the other way round.</summary>
/// <param name="Aspect">What it is about.</param>
/// <param name="Phase">The phase it is about, as the newer version has it, or as the older had it when it is gone; null when it is about the whole method.</param>
/// <param name="From">What the older says.</param>
/// <param name="To">What the newer says.</param>
public sealed record MethodChange(MethodAspect Aspect, Phase? Phase, MethodValue From, MethodValue To)
{
    /// <summary>Came with the newer version.</summary>
    public bool IsNew => From.IsNothing;

    /// <summary>Went with the older version.</summary>
    public bool IsGone => To.IsNothing;
}
