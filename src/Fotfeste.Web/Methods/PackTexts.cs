using Fotfeste.Web;

[assembly: TextFamily("packs.kind", typeof(Fotfeste.Domain.MethodKind))]
[assembly: TextFamily("packs.role", typeof(Fotfeste.Domain.PhaseRole))]
[assembly: TextFamily("packs.certainty", typeof(Fotfeste.Domain.Certainty))]
[assembly: TextFamily("packs.aspect", typeof(Fotfeste.Domain.MethodAspect))]
[assembly: TextFamily("packs.authority", typeof(Fotfeste.Domain.AuthorityRole))]
[assembly: TextFamily("packs.payer", typeof(Fotfeste.Domain.Payer))]
[assembly: TextFamily("packs.keeps", typeof(Fotfeste.Domain.RetentionSubject))]
[assembly: TextFamily("packs.holiday", typeof(Fotfeste.Domain.HolidayType))]
