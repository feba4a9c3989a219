package mx.trazo.custody;

/** What became of a scan. */
public enum ScanVerdict {
  /** It was written into the custody record. */
  RECORDED,
  /** It was understood and sets the context of the next scans; no custody changed. */
  CONTEXT,
  /** It had been done before; nothing changed. */
  ALREADY,
  /** It does not belong here. */
  REFUSED,
  /** The code is well formed but nobody registered it. */
  UNKNOWN,
  /** The code was misread, mistyped or is not one of ours. */
  DAMAGED
}
