namespace Fotfeste.Exchange;

/// <summary>How a command prints a table: for people, for spreadsheets, for programs.</summary>
public enum TableFormat { Table, Csv, Json }
