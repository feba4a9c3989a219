package mx.trazo.web.intake;

/** A row with something wrong, in words, for the table of them. */
public record RowError(int row, String column, String sentence) {}
