namespace Fotfeste.Domain;

/// <summary>What an authority is there for, the same in every country (domain reference 4.7).</summary>
public enum AuthorityRole { EmploymentService, SocialInsurance, Municipality, Health, CoordinationAssociation, Other }
