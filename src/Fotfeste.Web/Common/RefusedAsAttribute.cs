namespace Fotfeste.Web;

/// <summary>Which refusals speak of this field of the form: their message then stands beside it, and the summary links to it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefusedAsAttribute(params string[] codes) : Attribute
{
    public IReadOnlyList<string> Codes { get; } = codes;
}
