namespace Fotfeste.Domain;

/// <summary>Which part of somebody's story was copied into another system.</summary>
public enum HandedOverPart { Plan, Contact, Period }
