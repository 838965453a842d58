using Fotfeste.Web;

[assembly: TextFamily("demands.kind", typeof(Demand))]
[assembly: TextFamily("demands.group", typeof(DemandGroup))]
[assembly: TextFamily("demands.level", typeof(DemandLevel))]
[assembly: TextFamily("demands.time", typeof(WorkingTime))]
