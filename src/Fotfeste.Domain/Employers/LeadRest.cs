namespace Fotfeste.Domain;

/// <summary>Why a lead rests.</summary>
public enum LeadRest { WeOweThem, TheyAsked, NoNeedNow, Other }
