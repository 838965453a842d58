namespace Fotfeste.Domain;

/// <summary>What a job is worth as an outcome (source 003, "Reguljärt arbete" and "IPS-mätning").</summary>
public enum CompetitiveClass
{
    /// <summary>An ordinary job: anyone could apply, the employer needs the work done and pays for it, normal protection.</summary>
    Regular,
    /// <summary>An ordinary job where the state makes up for lost productivity. Hired with a subsidy counts as hired.</summary>
    RegularSubsidised,
    /// <summary>A paid post that the state pays in full, that is reserved for a group, or that lies outside employment protection.</summary>
    Transition,
    /// <summary>Paid work in an enterprise whose purpose is to employ people with reduced capacity.</summary>
    Sheltered,
    /// <summary>Practice or trial on a benefit. Not employment.</summary>
    Placement,
    /// <summary>Studies or training.</summary>
    Education,
}
