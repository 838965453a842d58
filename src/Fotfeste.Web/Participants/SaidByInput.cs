using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fotfeste.Web;

/// <summary>Reads whose each part of a profile is from the fields of a form. What is no answer means together.</summary>
sealed class SaidByInput : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(SaidByPart)
        ? new RowBinder<SaidByPart, ProfilePart>(default, (row, part, sent) => row.With(part, Whose(sent)))
        : null;

    static SaidBy Whose(string sent) => sent switch
    {
        nameof(SaidBy.Person) => SaidBy.Person,
        nameof(SaidBy.Coach) => SaidBy.Coach,
        _ => SaidBy.Together,
    };
}
