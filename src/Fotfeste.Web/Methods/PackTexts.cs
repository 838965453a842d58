using Fotfeste.Web;

[assembly: TextFamily("packs.kind", typeof(Fotfeste.Domain.MethodKind))]
[assembly: TextFamily("packs.role", typeof(Fotfeste.Domain.PhaseRole))]
[assembly: TextFamily("packs.certainty", typeof(Fotfeste.Domain.Certainty))]
[assembly: TextFamily("packs.aspect", typeof(Fotfeste.Domain.MethodAspect))]
