namespace Fotfeste.Web;

/// <summary>What a job analysis asks about, one page each, in the order in which one walks through a workplace.</summary>
public enum JobStep { Tasks, Physical, Sensory, Social, Cognitive, Frame, Place, Photos }
