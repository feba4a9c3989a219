package mx.trazo.network;

/** How the transport rules class a specimen. */
public enum TransportClass {
  /** UN3373, biological substance category B, packing instruction P650. */
  UN3373_CATEGORY_B,
  /** Exempt human specimen: fixed tissue in paraffin or on slides. */
  EXEMPT_HUMAN_SPECIMEN
}
