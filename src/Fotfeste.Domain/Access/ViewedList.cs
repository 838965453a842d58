namespace Fotfeste.Domain;

/// <summary>A list that can be seen in saved views.</summary>
public enum ViewedList { Participants, Employers, Leads }
