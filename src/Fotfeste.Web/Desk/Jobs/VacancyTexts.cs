using Fotfeste.Web;

[assembly: TextFamily("vacancies.permanence", typeof(VacancyPermanence))]
[assembly: TextFamily("vacancies.extent", typeof(VacancyExtent))]
[assembly: TextFamily("vacancies.source", typeof(VacancySource))]
