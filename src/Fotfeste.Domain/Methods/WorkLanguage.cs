namespace Fotfeste.Domain;

/// <summary>A language that work in the Nordic countries asks for. The numbers are places in a packed value: none changes, and eight is all there is room for.</summary>
public enum WorkLanguage { Norwegian, Swedish, Danish, Finnish, Icelandic, English, Sami, Sign }
