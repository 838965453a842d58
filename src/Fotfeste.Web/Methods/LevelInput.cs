using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fotfeste.Web;

/// <summary>Reads levels of demand, interest and language, sets of demands and times of work from the fields of a form. What is no level was not said.</summary>
sealed class LevelInput : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType switch
    {
        var t when t == typeof(DemandLevels) => new RowBinder<DemandLevels, Demand>(DemandLevels.Unknown, (row, kind, sent) => row.With(kind, Level(sent))),
        var t when t == typeof(InterestLevels) => new RowBinder<InterestLevels, Interest>(InterestLevels.Unknown, (row, kind, sent) => row.With(kind, Level(sent))),
        var t when t == typeof(LanguageLevels) => new RowBinder<LanguageLevels, WorkLanguage>(default, (row, kind, sent) => row.With(kind, Skill(sent))),
        var t when t == typeof(DemandSet) => new RowBinder<DemandSet, Demand>(default, (row, kind, sent) => sent == "true" ? row.With(kind) : row),
        var t when t == typeof(WorkingTime) => new RowBinder<WorkingTime, WorkingTime>(WorkingTime.None, (row, kind, sent) => sent == "true" ? row | kind : row),
        _ => null,
    };

    static byte? Skill(string sent) => sent is [>= '0' and <= '6'] ? (byte)(sent[0] - '0') : null;

    static byte? Level(string sent) => sent is [>= '0' and <= '4'] ? (byte)(sent[0] - '0') : null;
}
