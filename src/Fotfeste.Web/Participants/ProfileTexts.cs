using Fotfeste.Web;

[assembly: TextFamily("profile.part", typeof(ProfilePart))]
[assembly: TextFamily("profile.occasion", typeof(ProfileOccasion))]
[assembly: TextFamily("profile.said", typeof(SaidBy))]
