namespace Fotfeste.Domain;

/// <summary>The person, once per organisation: what a colleague may see who only knows of an open referral. The rest stands in <see cref="Particulars"/>.</summary>
public sealed class Participant : IOwned, IVersioned, INamed, IReferenced
{
    /// <summary>Longest name that fits, in characters.</summary>
    public const int LongestName = 200;

    Participant() => Name = Language = "";

    public Id<Participant> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public string Name { get; private set; }
    /// <summary>The name is a code: the person has not agreed to be named.</summary>
    public bool IsCode { get; private set; }
    /// <summary>The language the person wants to be spoken to in, as a language code.</summary>
    public string Language { get; private set; }
    public string? Reference { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">The name is missing or too long.</exception>
    public static Participant Register(Id<Participant> id, Id<Organisation> organisation, string name, bool isCode, string language, string? reference = null)
    {
        var person = new Participant { Id = id, OrganisationId = organisation, Reference = reference };
        person.Rename(name, isCode, language);
        return person;
    }

    public void Rename(string name, bool isCode, string language)
    {
        Refusal.IfAny(Obstacles(name));
        (Name, IsCode, Language) = (name.Trim().Normalize(), isCode, language);
    }

    static IEnumerable<string> Obstacles(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return "participants.name-missing";
        if (name?.Trim().Length > LongestName) yield return "participants.name-too-long";
    }
}
