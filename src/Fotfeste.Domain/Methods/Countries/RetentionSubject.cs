namespace Fotfeste.Domain;

/// <summary>What is kept for a while and then not.</summary>
public enum RetentionSubject
{
    /// <summary>A support spell, counted from its end.</summary>
    Enrolment,
    /// <summary>What was noted about contacts, counted from the end of the support.</summary>
    Contact,
    /// <summary>A referral that led to nothing, counted from its answer.</summary>
    Referral,
    /// <summary>An employer's contact person, counted from the last contact.</summary>
    Employer,
    /// <summary>The trail of who did and saw what.</summary>
    Audit,
}
