using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Fotfeste.Web;

/// <summary>Chooses how typed days, hours and numbers are read, and sees to it that an empty text field is an empty text.</summary>
sealed class ReadableInput(Texts texts) : IModelBinderProvider, IDisplayMetadataProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        if (context.BindingInfo.BindingSource is { } source && source == BindingSource.Body) return null;
        return context.Metadata.UnderlyingOrModelType switch
        {
            var t when t == typeof(DateOnly) => new DayBinder(texts),
            var t when t == typeof(TimeOnly) => new TimeBinder(texts),
            var t when t == typeof(decimal) || t == typeof(int) => new NumberBinder(texts, t),
            _ => null,
        };
    }

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.ModelType == typeof(string)) context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }
}
