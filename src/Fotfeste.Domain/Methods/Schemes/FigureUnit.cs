namespace Fotfeste.Domain;

/// <summary>What a number of a rule counts.</summary>
public enum FigureUnit { Money, Percent, Times, Hours, Days, Weeks, Months, People }
