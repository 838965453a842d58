using Fotfeste.Web;

[assembly: TextFamily("intake.group-answer", typeof(GroupAnswer))]
[assembly: TextFamily("intake.referral-status", typeof(ReferralStatus))]
