using Fotfeste.Web;

[assembly: TextFamily("demands.kind", typeof(Demand))]
[assembly: TextFamily("demands.group", typeof(DemandGroup))]
[assembly: TextFamily("demands.level", typeof(DemandLevel))]
[assembly: TextFamily("demands.time", typeof(WorkingTime))]
[assembly: TextFamily("profile.interest", typeof(Interest))]
[assembly: TextFamily("profile.fits", typeof(InterestFit))]
[assembly: TextFamily("profile.language", typeof(WorkLanguage))]
[assembly: TextFamily("profile.speaks", typeof(LanguageSkill))]
[assembly: TextFamily("profile.travels", typeof(MeansOfTravel))]
