using Fotfeste.Web;

[assembly: TextFamily("schemes.kind", typeof(SchemeKind))]
[assembly: TextFamily("schemes.paid-to", typeof(Recipient))]
[assembly: TextFamily("schemes.pay", typeof(CostOf))]
[assembly: TextFamily("schemes.part", typeof(CostPart))]
[assembly: TextFamily("schemes.per", typeof(GrantPer))]
[assembly: TextFamily("schemes.cap", typeof(CapOn))]
[assembly: TextFamily("schemes.cap-per", typeof(CapPer))]
[assembly: TextFamily("schemes.deadline", typeof(DeadlineKind))]
[assembly: TextFamily("schemes.line", typeof(LineKind))]
[assembly: TextFamily("schemes.gap", typeof(GapKind))]
[assembly: TextFamily("schemes.reason", typeof(ReasonKind))]
[assembly: TextFamily("schemes.verdict", typeof(Verdict))]
