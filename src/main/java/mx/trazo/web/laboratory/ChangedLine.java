package mx.trazo.web.laboratory;

/** A value that a correction changes; a dash where there was or is none. */
public record ChangedLine(String what, String before, String after) {}
