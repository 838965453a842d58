namespace Fotfeste.Domain;

/// <summary>Which kind of fields a page shows or changes: the groups of the access policy, G0 to G18, that this house has so far.</summary>
public enum FieldGroup
{
    None,
    /// <summary>G0: that the person is in the service.</summary>
    Existence,
    /// <summary>G1: name, language.</summary>
    Name,
    /// <summary>G2: phone, e-mail, address.</summary>
    Reach,
    /// <summary>G4: goal, wishes, profile.</summary>
    Wishes,
    /// <summary>G7: coach notes, journal.</summary>
    Notes,
    /// <summary>G9: job, hours, start and end.</summary>
    Job,
    /// <summary>G10: wage, subsidy, what the person lives on.</summary>
    Income,
    /// <summary>G13: who has read and written.</summary>
    Trail,
    /// <summary>G14: that the identity is protected, and who is named.</summary>
    Protection,
    /// <summary>G16: employers.</summary>
    Employer,
    /// <summary>G17: caseload, outcomes.</summary>
    Figures,
    /// <summary>G18: users, roles, settings.</summary>
    Settings,
}
