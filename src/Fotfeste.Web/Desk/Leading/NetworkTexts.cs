using Fotfeste.Web;

[assembly: TextFamily("leads.health", typeof(NetworkPart))]
