using Fotfeste.Web;

[assembly: TextFamily("analysis.step", typeof(JobStep))]
[assembly: TextFamily("analysis.often", typeof(TaskOften))]
[assembly: TextFamily("analysis.task-place", typeof(TaskPlace))]
