using Fotfeste.Web;

[assembly: TextFamily("intake.group-answer", typeof(GroupAnswer))]
