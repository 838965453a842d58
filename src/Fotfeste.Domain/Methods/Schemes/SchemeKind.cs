namespace Fotfeste.Domain;

/// <summary>A subsidy makes up for wages; support pays for help, equipment or a colleague's time; a placement pays no wage at all.</summary>
public enum SchemeKind { WageSubsidy, Support, Placement }
