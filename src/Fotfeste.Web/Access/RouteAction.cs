namespace Fotfeste.Web;

/// <summary>What a route does to what it declares.</summary>
public enum RouteAction { Read, Write }
