using System.Collections.Concurrent;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fotfeste.Web;

/// <summary><c>&lt;icon name="Phone" /&gt;</c> writes the Aksel drawing into the page, hidden from screen readers: the word beside it speaks.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTag(IWebHostEnvironment host) : TagHelper
{
    static readonly ConcurrentDictionary<string, string> Drawings = new();

    /// <summary>As in <c>icons.txt</c>.</summary>
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(Svg(host, Name));
    }

    /// <summary>The drawing as markup, for other tags.</summary>
    internal static string Svg(IWebHostEnvironment host, string name) => Drawings.GetOrAdd(name, n => Read(host, n));

    static string Read(IWebHostEnvironment host, string name)
    {
        var file = host.WebRootFileProvider.GetFileInfo($"lib/icons/{name}.svg");
        if (!file.Exists) throw new FileNotFoundException($"No icon '{name}': add it to icons.txt.");

        using var text = new StreamReader(file.CreateReadStream());
        var svg = text.ReadToEnd();
        var drawing = svg[(svg.IndexOf('>', svg.IndexOf("<svg", StringComparison.Ordinal)) + 1)..];
        return $"""<svg class="ff-icon" viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">{drawing.Trim()}""";
    }
}
