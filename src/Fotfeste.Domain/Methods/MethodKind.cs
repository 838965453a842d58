namespace Fotfeste.Domain;

/// <summary>What a method is for.</summary>
public enum MethodKind
{
    /// <summary>From wishing to work to being settled in a job.</summary>
    GetJob,
    /// <summary>Staying in a job that one has.</summary>
    KeepJob,
    /// <summary>Choosing, beginning and completing studies with support.</summary>
    Education,
    /// <summary>Shown beside the others because it is not Supported Employment; never offered to a programme.</summary>
    Contrast,
}
