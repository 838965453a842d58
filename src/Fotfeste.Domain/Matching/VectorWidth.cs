namespace Fotfeste.Domain;

/// <summary>How many bits the comparison takes at a time. The sums are the same with each; tests run all of them on whatever machine they are on.</summary>
public enum VectorWidth { Widest, Bits128, Bits256, Bits512 }
