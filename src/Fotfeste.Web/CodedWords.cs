using Fotfeste.Web;

[assembly: TextFamily("codes.sex", typeof(Sex))]
[assembly: TextFamily("codes.goal", typeof(GoalKind))]
[assembly: TextFamily("codes.registration", typeof(Registration))]
[assembly: TextFamily("codes.coach-role", typeof(CoachRole))]
[assembly: TextFamily("codes.referral-outcome", typeof(ReferralOutcome))]
[assembly: TextFamily("codes.contact-kind", typeof(ContactKind))]
[assembly: TextFamily("codes.contact-party", typeof(ContactParty))]
[assembly: TextFamily("codes.contact-place", typeof(ContactPlace))]
[assembly: TextFamily("codes.unit-level", typeof(UnitLevel))]
[assembly: TextFamily("codes.target-kind", typeof(TargetKind))]
[assembly: TextFamily("codes.class", typeof(CompetitiveClass))]
[assembly: TextFamily("codes.permanence", typeof(Permanence))]
