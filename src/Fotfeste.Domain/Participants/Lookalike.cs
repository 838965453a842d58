namespace Fotfeste.Domain;

/// <summary>As much of a record as it takes to ask whether another is about the same person.</summary>
/// <param name="Id">Of the record.</param>
/// <param name="Name">What the person is called there.</param>
/// <param name="IsCode">The name is a code, chosen where it stands: it says nothing anywhere else.</param>
/// <param name="BirthYear">Null when it is not known.</param>
public sealed record Lookalike(Id<Participant> Id, string Name, bool IsCode, int? BirthYear)
{
    /// <summary>Could both be the same person? Names alike, neither a code, and no other year of birth.</summary>
    public bool MayBe(Lookalike other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Id != other.Id && !IsCode && !other.IsCode && (BirthYear is null || other.BirthYear is null || BirthYear == other.BirthYear) && LooseName.AreAlike(Name, other.Name);
    }

    /// <summary>The names, and the year of birth too, are alike: more than a common name.</summary>
    public bool IsLikely(Lookalike other) => MayBe(other) && BirthYear is not null && BirthYear == other.BirthYear;
}
