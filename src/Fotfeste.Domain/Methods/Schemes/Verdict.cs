namespace Fotfeste.Domain;

/// <summary>What can be said about an application beforehand. The authority decides.</summary>
public enum Verdict { MayApply, TooLittleData, ProbablyNot }
