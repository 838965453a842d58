using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fotfeste.Web;

/// <summary>Reads one value out of many fields, one for each member of an enum: <c>Tolerates.Noise</c>, <c>Tolerates.Pace</c>. What was not sent stays as it is when nothing is known.</summary>
sealed class RowBinder<TRow, TKind>(TRow empty, Func<TRow, TKind, string, TRow> with) : IModelBinder where TKind : struct, Enum
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var row = empty;
        foreach (var kind in Enum.GetValues<TKind>())
            if (context.ValueProvider.GetValue($"{context.ModelName}.{kind}").FirstValue is { Length: > 0 } sent) row = with(row, kind, sent);
        context.Result = ModelBindingResult.Success(row);
        return Task.CompletedTask;
    }
}
