using Fotfeste.Web;

[assembly: TextFamily("practice.outcome", typeof(PracticeOutcome))]
