namespace Fotfeste.Domain;

/// <summary>In which capacity somebody acts. One at a time: who holds two roles picks one for the session, never the union.</summary>
public enum Persona { Nobody, Coach, Leader, Administrator, Evaluator, System }
