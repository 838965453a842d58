using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;line-chart chart="…" text="…" /&gt;</c> draws a chart as SVG on the server. Lines differ by marker and dash besides colour and are named where they end; what is unfinished is hatched, what is hidden is left out. The same numbers stand in <c>_ChartTable</c>.</summary>
[HtmlTargetElement("line-chart", Attributes = "chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LineChartTag(Words words, HtmlEncoder encoder) : TagHelper
{
    const int Width = 720, Height = 260, Left = 52, Top = 20, Bottom = 34;

    public Chart Chart { get; set; } = null!;
    /// <summary>What the chart shows, in a sentence, for those who hear it.</summary>
    public string Text { get; set; } = "";
    public string Id { get; set; } = "chart";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ff-chart");
        output.Attributes.SetAttribute("viewBox", $"0 0 {Width} {Height}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-labelledby", $"{Id}-title {Id}-text");

        var svg = new Markup(encoder).Add($"""<title id="{Id}-title">{words[Chart.TitleKey]}</title><desc id="{Id}-text">{Text}</desc>""");
        AddHatch(svg);
        AddGrid(svg);
        AddGoal(svg);
        for (var line = 0; line < Chart.Lines.Count; line++) AddLine(svg, Chart.Lines[line], line + 1);
        output.Content.SetHtmlContent(svg.ToString());
    }

    int Highest => Math.Max(20, ((int)Math.Ceiling(Chart.Lines.SelectMany(l => l.Values).Select(v => v?.Value ?? 0).Append(Chart.Goal ?? 0).Max()) + 19) / 20 * 20);

    int Right => Chart.Lines.Count > 1 ? 160 : 64; // room for names, when there are several to tell apart
    double Step => (double)(Width - Left - Right) / Math.Max(1, Chart.Along.Count - 1);

    double X(int at) => Math.Round(Left + (at * Step), 1);

    double Y(decimal percent) => Math.Round(Top + ((Height - Top - Bottom) * (1 - ((double)percent / Highest))), 1);

    /// <summary>Years and quarters that are not over yet lie on hatched ground.</summary>
    void AddHatch(Markup svg)
    {
        var unfinished = Enumerable.Range(0, Chart.Along.Count).Where(at => Chart.Lines.Any(l => l.Points[at].IsUnfinished)).ToList();
        if (unfinished.Count == 0) return;
        svg.Add($"""<defs><pattern id="{Id}-hatch" width="8" height="8" patternUnits="userSpaceOnUse"><path class="hatch" d="M0 8L8 0" /></pattern></defs>""");
        foreach (var at in unfinished)
        {
            double from = Math.Max(Left, X(at) - (Step / 2)), until = Math.Min(Width - Right, X(at) + (Step / 2));
            svg.Add($"""<rect class="unfinished" fill="url(#{Id}-hatch)" x="{Math.Round(from, 1)}" y="{Top}" width="{Math.Round(until - from, 1)}" height="{Height - Top - Bottom}" />""");
        }
    }

    void AddGrid(Markup svg)
    {
        for (var percent = 0; percent <= Highest; percent += 20)
            svg.Add($"""<line class="grid" x1="{Left}" x2="{Width - Right}" y1="{Y(percent)}" y2="{Y(percent)}" /><text x="{Left - 10}" y="{Y(percent) + 5}" text-anchor="end">{words["common.percent", percent]}</text>""");
        for (var at = 0; at < Chart.Along.Count; at++)
            svg.Add($"""<text x="{X(at)}" y="{Height - 8}" text-anchor="middle">{words.Along(Chart, at)}</text>""");
    }

    void AddGoal(Markup svg)
    {
        if (Chart.Goal is not { } goal) return;
        svg.Add($"""<line class="goal" x1="{Left}" x2="{Width - Right}" y1="{Y(goal)}" y2="{Y(goal)}" /><text class="name" x="{Left + 4}" y="{Y(goal) - 7}">{words["outcomes.chart-goal", words.Percent(new Percent(goal))]}</text>""");
    }

    /// <summary>A point without a number breaks the line.</summary>
    void AddLine(Markup svg, ChartLine line, int number)
    {
        svg.Add($"""<g class="line line-{(number - 1) % 4 + 1}">""");
        var stretch = new List<string>();
        for (var at = 0; at <= line.Values.Count; at++)
        {
            if (at < line.Values.Count && line.Values[at] is { } value) stretch.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{X(at)},{Y(value.Value)}"));
            else if (stretch.Count > 0)
            {
                svg.Add($"""<polyline points="{string.Join(' ', stretch)}" />""");
                stretch.Clear();
            }
        }
        for (var at = 0; at < line.Values.Count; at++)
            if (line.Values[at] is { } value)
                AddMarker(svg, number, X(at), Y(value.Value));
        svg.AddRaw("</g>");
        var last = line.Values.ToList().FindLastIndex(v => v is not null);
        if (last >= 0) svg.Add($"""<text class="name" x="{Width - Right + 12}" y="{Y(line.Values[last]!.Value.Value) + 5}">{(Chart.Lines.Count > 1 ? words[line.NameKey] + " " : "")}{words.Percent(line.Values[last]!.Value)}</text>""");
    }

    static void AddMarker(Markup svg, int number, double x, double y) => _ = (number % 4) switch
    {
        1 => svg.Add($"""<circle cx="{x}" cy="{y}" r="4.5" />"""),
        2 => svg.Add($"""<rect x="{x - 4.5}" y="{y - 4.5}" width="9" height="9" />"""),
        3 => svg.Add($"""<path d="M{x} {y - 6}l5.5 10h-11z" />"""),
        _ => svg.Add($"""<path d="M{x} {y - 6}l6 6-6 6-6-6z" />"""),
    };
}
