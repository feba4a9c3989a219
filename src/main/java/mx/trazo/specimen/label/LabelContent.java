package mx.trazo.specimen.label;

/**
 * What stands on the label of a container. Texts come as they are to be read, words included; empty
 * ones leave no gap. Two identifiers of the person are on every label; the barcode holds none.
 *
 * @param code what the symbols say
 * @param surnames the first identifier; never shortened while anything else can be
 * @param givenNames shortened to initials where there is no room
 * @param secondIdentifier birth date or record number, for instance "Nac. 14/03/1961"
 * @param designation the place in the case, for instance "A2"
 * @param test test or stain, for instance "HER2"
 * @param collected date and hour of the collection, in the zone of the facility
 * @param facility the short name of the facility
 * @param mark empty, or the mark of a reprint, see {@link LabelPrint#mark}
 */
public record LabelContent(
    LabelCode code,
    String surnames,
    String givenNames,
    String secondIdentifier,
    String designation,
    String test,
    String collected,
    String facility,
    String mark) {

  /** The same with the mark of a reprint, or without one. */
  public LabelContent marked(String with) {
    return new LabelContent(
        code, surnames, givenNames, secondIdentifier, designation, test, collected, facility, with);
  }

  /** Collection and facility on one line; the facility is cut first. */
  public String origin() {
    return facility.isBlank() || collected.isBlank()
        ? collected + facility
        : collected + " · " + facility;
  }
}
