package mx.trazo.specimen.label.template;

import mx.trazo.specimen.label.LabelContent;

/** Where the text of an element comes from. */
public enum TextSource {
  /** Surnames and given names; given names shrink to initials first. */
  NAME,
  /** Birth date or record number. */
  SECOND_IDENTIFIER,
  /** The number in groups of four. */
  CODE,
  /** The place in the case, for instance A2. */
  DESIGNATION,
  /** Test or stain. */
  TEST,
  /** Both on one line. */
  DESIGNATION_AND_TEST,
  /** When it was taken, and where. */
  ORIGIN,
  /** When it was taken. */
  COLLECTED,
  /** Where it was taken. */
  FACILITY;

  /** The text on a label; names are put together by the one who fits them. */
  public String of(LabelContent content) {
    return switch (this) {
      case NAME ->
          content.givenNames().isBlank()
              ? content.surnames()
              : content.surnames() + ", " + content.givenNames();
      case SECOND_IDENTIFIER -> content.secondIdentifier();
      case CODE -> content.code().grouped();
      case DESIGNATION -> content.designation();
      case TEST -> content.test();
      case DESIGNATION_AND_TEST -> content.designation() + "  " + content.test();
      case ORIGIN -> content.origin();
      case COLLECTED -> content.collected();
      case FACILITY -> content.facility();
    };
  }
}
