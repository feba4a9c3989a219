package mx.trazo.kernel;

/** What a signed-in person or system may do; an account may have several. */
public enum Role {
  /** Registers orders, prints labels, packs and dispatches at a hospital. */
  HOSPITAL_CLERK,
  /** Reads results of the patients of their own facility. */
  REQUESTING_PHYSICIAN,
  /** Scans, receives and processes at a laboratory. */
  TECHNICIAN,
  /** Reads, enters and releases results at a laboratory. */
  SPECIALIST,
  /** Watches rejections, controls and corrections at a laboratory. */
  QUALITY,
  /** Watches the promises over the whole network, without names of patients. */
  MANAGER,
  /** Keeps agreements, their services and their promises. */
  AGREEMENT_MANAGER,
  /** Reads the audit trail and verifies the custody chain. */
  AUDITOR,
  /** Keeps accounts, facilities and catalogues. */
  ADMINISTRATOR,
  /** A hospital system that exchanges orders and results. */
  INTEGRATION_CLIENT,
  /** With {@link #INTEGRATION_CLIENT}: brings in what its facility exported from another node. */
  IMPORTER
}
