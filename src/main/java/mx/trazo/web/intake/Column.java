package mx.trazo.web.intake;

/** The columns of a list of orders, in the template's order; headings stand in the bundle. */
enum Column {
  KEY(false),
  CURP(false),
  NSS(false),
  RECORD(false),
  GIVEN(true),
  FIRST_SURNAME(true),
  SECOND_SURNAME(false),
  BIRTH_DATE(true),
  SEX(true),
  BIRTH_STATE(false),
  LABORATORY(true),
  TESTS(true),
  REASON(true),
  PRIORITY(false),
  PHYSICIAN(true),
  DIAGNOSIS(false),
  BI_RADS(false),
  SITE(false),
  LATERALITY(false),
  NEOADJUVANT(false),
  QUESTION(false),
  FORM(true),
  BLOCKS(false),
  COLLECTED(false),
  FIXED(false),
  FIXATION_ENDED(false),
  FIXATIVE(false),
  DECALCIFIED(false),
  METHOD(false),
  ANTICOAGULANT(false),
  VOLUME(false);

  private final boolean needed;

  Column(boolean needed) {
    this.needed = needed;
  }

  /** Whether no order can be read without it. */
  boolean needed() {
    return needed;
  }
}
