using Fotfeste.Web;

[assembly: TextFamily("profile.part", typeof(ProfilePart))]
[assembly: TextFamily("profile.occasion", typeof(ProfileOccasion))]
