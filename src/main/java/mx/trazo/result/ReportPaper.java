package mx.trazo.result;

/** What turns a gathered report into a file that can be printed. */
public interface ReportPaper {
  /** A PDF; the same report always gives the same bytes. */
  byte[] print(ReportDocument document);
}
