package mx.trazo.order;

/** By which door an order came in. */
public enum OrderSource {
  /** A person at a page. */
  SCREEN,
  /** The JSON API. */
  API,
  /** A FHIR transaction. */
  FHIR,
  /** A list in CSV or XLSX. */
  IMPORT
}
