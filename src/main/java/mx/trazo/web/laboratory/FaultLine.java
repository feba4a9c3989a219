package mx.trazo.web.laboratory;

/**
 * A line above the form of a result: what is wrong with one of its fields.
 *
 * @param field name of the field that is meant, or an empty text when there is none
 */
public record FaultLine(String field, String sentence) {}
