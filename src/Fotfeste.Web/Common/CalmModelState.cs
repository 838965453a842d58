using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fotfeste.Web;

/// <summary>What was typed stays, what is wrong with it is not said yet.</summary>
static class CalmModelState
{
    public static void Calm(this ModelStateDictionary state)
    {
        foreach (var entry in state.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }
    }
}
