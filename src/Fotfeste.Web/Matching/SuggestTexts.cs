using Fotfeste.Web;

[assembly: TextFamily("suggest.side", typeof(ReasonSide))]
[assembly: TextFamily("suggest.part", typeof(ScorePart))]
[assembly: TextFamily("suggest.group", typeof(PeopleGroup))]
[assembly: TextFamily("suggest.reply", typeof(JobReply))]
