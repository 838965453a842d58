using Fotfeste.Web;

[assembly: TextFamily("disclosure.whom", typeof(ToldWhom))]
