using Fotfeste.Web;

[assembly: TextFamily("adapting.unit", typeof(Fotfeste.Domain.SpanUnit))]
