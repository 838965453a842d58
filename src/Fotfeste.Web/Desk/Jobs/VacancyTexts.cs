using Fotfeste.Web;

[assembly: TextFamily("vacancies.permanence", typeof(VacancyPermanence))]
[assembly: TextFamily("vacancies.extent", typeof(VacancyExtent))]
[assembly: TextFamily("vacancies.travel", typeof(TravelMode))]
[assembly: TextFamily("vacancies.source", typeof(VacancySource))]
