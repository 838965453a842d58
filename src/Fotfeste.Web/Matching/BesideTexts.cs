using Fotfeste.Web;

[assembly: TextFamily("beside.fit", typeof(DemandFit))]
