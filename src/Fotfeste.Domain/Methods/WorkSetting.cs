namespace Fotfeste.Domain;

/// <summary>Where the work is. Training inside the house keeps a process at mapping (source 003), so it is told apart from a place on the open market.</summary>
public enum WorkSetting
{
    /// <summary>With an ordinary employer, or at an ordinary school.</summary>
    Open,
    /// <summary>In the service's own workshop or house.</summary>
    Own,
    /// <summary>In an enterprise or post that is there for people with reduced capacity.</summary>
    Sheltered,
}
