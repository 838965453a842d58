using Microsoft.Extensions.Localization;

namespace Fotfeste.Web;

/// <summary>Lets <c>[Display(Name = "support.day")]</c> and <c>[Required(ErrorMessage = "support.kind-missing")]</c> name a key of our texts.</summary>
sealed class WordsLocalizer(Texts texts) : IStringLocalizer
{
    public LocalizedString this[string name] => new(name, texts.Say(Tongue.Current.Code, null, name));

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(Tongue.Current.Culture, this[name].Value, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => texts.Of(Tongue.Current.Code).Keys.Select(key => this[key]);
}
