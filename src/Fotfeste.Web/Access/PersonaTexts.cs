using Fotfeste.Web;

[assembly: TextFamily("access.persona", typeof(Fotfeste.Domain.Persona))]
