namespace Fotfeste.Domain;

/// <summary>What makes two occupations near each other.</summary>
public enum NearnessPart { Interests, Styles, Values, Preparation, Place }
