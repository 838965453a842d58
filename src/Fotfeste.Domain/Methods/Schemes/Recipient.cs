namespace Fotfeste.Domain;

/// <summary>Who receives a scheme's money; nobody, where none is paid.</summary>
public enum Recipient { Employer, Person, Nobody }
