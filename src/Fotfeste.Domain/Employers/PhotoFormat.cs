namespace Fotfeste.Domain;

/// <summary>What kind of picture a photo is.</summary>
public enum PhotoFormat { Jpeg, Png }
