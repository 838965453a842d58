using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fotfeste.Web;

/// <summary>A page with a form (<c>data-save</c> or <c>data-keep</c>) whose words are kept while they are typed; it also bears <see cref="KeepsDraftAttribute"/>.</summary>
public interface IKeepsDraft
{
    /// <summary>What the form says about its draft; null while it keeps none.</summary>
    DraftNote? DraftNote { get; set; }

    /// <summary>A draft is shown and not filled in by itself: the reader came for something else.</summary>
    bool OnlyOffersDraft { get; }

    /// <summary>Fills the form with what was typed, just as it was typed.</summary>
    Task TakeUpAsync(IValueProvider typed);
}
