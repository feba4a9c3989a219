package mx.trazo.web.scan;

import mx.trazo.specimen.label.ControlOrder;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.web.edge.Frame;

/**
 * How a page sets up its scan station, the template {@code scan/station.jte}. Addresses may contain
 * {@code {context}} (the box) and {@code {container}} (what was read last).
 *
 * @param mode a name of {@link ScanMode} that the desk begins with
 * @param context box or step, or an empty text
 * @param acceptMode the mode in which the control code ACEPTAR sends what was read last again, or
 *     an empty text
 * @param contextPage the address of this page once a box was read, or an empty text
 * @param refreshUrl a fragment to fetch after each verdict, or an empty text
 * @param refreshTarget id of the element that shows it; never one around the station
 * @param detailUrl a fragment about the container that was read, or an empty text
 * @param detailTarget id of the element that shows it
 * @param done how many of {@code total} were read
 * @param total how many there are to read; 0 when nobody knows
 */
public record StationSetting(
    String mode,
    String context,
    String acceptMode,
    String contextPage,
    String refreshUrl,
    String refreshTarget,
    String detailUrl,
    String detailTarget,
    int done,
    int total) {

  /** A station that only records. */
  public static StationSetting of(String mode, String context) {
    return new StationSetting(mode, context, "", "", "", "", "", "", 0, 0);
  }

  /** The same with a fragment to fetch after each verdict. */
  public StationSetting refreshing(String url, String target) {
    return new StationSetting(
        mode, context, acceptMode, contextPage, url, target, detailUrl, detailTarget, done, total);
  }

  /** The same with a fragment about what was read. */
  public StationSetting detailing(String url, String target) {
    return new StationSetting(
        mode,
        context,
        acceptMode,
        contextPage,
        refreshUrl,
        refreshTarget,
        url,
        target,
        done,
        total);
  }

  /** The same with a count of what was read. */
  public StationSetting counting(int read, int of) {
    return new StationSetting(
        mode,
        context,
        acceptMode,
        contextPage,
        refreshUrl,
        refreshTarget,
        detailUrl,
        detailTarget,
        read,
        of);
  }

  /** The same for a door: boxes change the page's address, ACEPTAR accepts what was read last. */
  public StationSetting atTheDoor(String page) {
    return new StationSetting(
        mode,
        context,
        ScanMode.ACCEPT.name(),
        page,
        refreshUrl,
        refreshTarget,
        detailUrl,
        detailTarget,
        done,
        total);
  }

  /** What the control sheet's symbol for an order says. */
  public static String controlCode(String order) {
    return new LabelCode.ControlCode(ControlOrder.valueOf(order)).text();
  }

  /** A sentence whose first facts the script fills in. */
  public static String pattern(Frame frame, String key) {
    return frame.t(key, "{0}", "{1}", "{2}");
  }
}
