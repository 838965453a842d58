namespace Fotfeste.Domain;

/// <summary>What a workplace is like beyond its tasks, in words: how one gets there, which language is spoken and for what, how people are with each other, who is there to help.</summary>
public sealed record WorkSurroundings(Sealed GettingThere, Sealed Language, Sealed Culture, Sealed WhoHelps)
{
    public static WorkSurroundings Unknown { get; } = new(Sealed.Nothing, Sealed.Nothing, Sealed.Nothing, Sealed.Nothing);

    public bool IsEmpty => GettingThere.IsEmpty && Language.IsEmpty && Culture.IsEmpty && WhoHelps.IsEmpty;
}
