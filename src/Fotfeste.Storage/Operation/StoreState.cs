namespace Fotfeste.Storage;

/// <summary>What stands at an address, seen from this program's version.</summary>
public enum StoreState { Missing, Empty, Foreign, Older, Current, Newer }
