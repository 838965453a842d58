namespace Fotfeste.Web;

/// <summary>The words along a chart and in its table.</summary>
public static class ChartWords
{
    /// <summary>What stands below a point: 2014, or 2014, 3rd quarter in short.</summary>
    public static string Along(this Words words, Chart chart, int at)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var from = chart.Along[at].From;
        return chart.Step switch
        {
            TimeStep.Year => from.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            TimeStep.Quarter => words["outcomes.quarter", ((from.Month - 1) / 3) + 1, from.Year],
        };
    }
}
