namespace Fotfeste.Exchange;

/// <summary>Whose ads they are: NAV's <c>stilling-feed</c> (Norway), Arbetsförmedlingen's JobTech (Sweden), Työmarkkinatori (Finland). The name in lower case stands in every ad.</summary>
public enum VacancySource { Nav, Jobtech, Tmt }
