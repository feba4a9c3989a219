package mx.trazo.order;

/** How the cited agreement stood on the day the order was registered. */
public enum AgreementStanding {
  /** Within its validity. */
  IN_FORCE,
  /** Outside its validity, accepted because the agreement's own setting says so; shown as such. */
  OUTSIDE_ACCEPTED
}
