using Fotfeste.Web;

[assembly: TextFamily("support.visit-purpose", typeof(VisitPurpose))]
[assembly: TextFamily("support.visit-about", typeof(VisitAbout))]
