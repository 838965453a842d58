using Fotfeste.Web;

[assembly: TextFamily("leads.stage", typeof(LeadStage))]
[assembly: TextFamily("leads.strategy", typeof(LeadStrategy))]
[assembly: TextFamily("leads.rest", typeof(LeadRest))]
[assembly: TextFamily("leads.of", typeof(LeadsOf))]
