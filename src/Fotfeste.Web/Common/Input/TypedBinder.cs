using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fotfeste.Web;

/// <summary>Reads what somebody typed. What cannot be read is kept as typed and gets a message that names the field and the remedy.</summary>
abstract class TypedBinder(Texts texts) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var given = context.ValueProvider.GetValue(context.ModelName);
        if (given == ValueProviderResult.None) return Task.CompletedTask;
        context.ModelState.SetModelValue(context.ModelName, given);
        var typed = given.FirstValue?.Trim() ?? "";
        if (typed.Length == 0 && context.ModelMetadata.IsReferenceOrNullableType) context.Result = ModelBindingResult.Success(null);
        else if (typed.Length == 0) Refuse(context, "common.field-missing");
        else if (Read(typed) is { } value) context.Result = ModelBindingResult.Success(value);
        else Refuse(context, Unreadable, typed, Example);
        return Task.CompletedTask;
    }

    protected abstract object? Read(string typed);

    /// <summary>The message's key; it may use <c>{0}</c> the field, <c>{1}</c> what was typed, <c>{2}</c> an example.</summary>
    protected abstract string Unreadable { get; }

    protected abstract string Example { get; }

    void Refuse(ModelBindingContext context, string key, params object[] more) =>
        context.ModelState.TryAddModelError(context.ModelName, string.Format(Tongue.Current.Culture, texts.Say(Tongue.Current.Code, null, key), [context.ModelMetadata.GetDisplayName(), .. more]));
}
