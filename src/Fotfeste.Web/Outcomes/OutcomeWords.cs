using Fotfeste.Web;

[assembly: TextFamily("outcomes.by", typeof(Grouping))]
[assembly: TextFamily("outcomes.column", typeof(OutcomeColumn))]
[assembly: TextFamily("outcomes.warning", typeof(OutcomeWarning))]
[assembly: TextFamily("outcomes.step", typeof(TimeStep))]

namespace Fotfeste.Web;

/// <summary>The words for definitions of work, which are no enum.</summary>
public static class OutcomeWords
{
    /// <summary>Every key that a definition may ask for.</summary>
    public static IEnumerable<string> Keys => Definition.All.SelectMany(d => new[] { NameKey(d), MeaningKey(d) });

    /// <summary>For a chart's line: the page turns it into words.</summary>
    public static string NameKey(Definition definition) => $"outcomes.definition.{definition.Code}";

    public static string Of(this Words words, Definition definition) => words[NameKey(definition)];

    /// <summary>What it counts, in a sentence or two.</summary>
    public static string Meaning(this Words words, Definition definition) => words[MeaningKey(definition)];

    public static string MeaningKey(Definition definition) => $"outcomes.definition-means.{definition.Code}";
}
