namespace Fotfeste.Domain;

/// <summary>The headings under which demands are asked for and shown.</summary>
public enum DemandGroup { Physical, Sensory, Social, Cognitive, Frame }
