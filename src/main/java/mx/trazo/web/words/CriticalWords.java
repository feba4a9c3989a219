package mx.trazo.web.words;

import mx.trazo.result.CriticalCause;
import mx.trazo.result.MarkerCodes;
import mx.trazo.web.edge.Messages;

/** Says what is critical in the words of the report. */
public final class CriticalWords {
  private CriticalWords() {}

  /** The answer that is on the list; empty when a specialist marked the result and no answer is. */
  public static String answer(Messages messages, CriticalCause cause) {
    String code = cause.code();
    String answer = cause.answer();
    return code == null || answer == null ? "" : answer(messages, code, answer);
  }

  /** An answer of the list. */
  public static String answer(Messages messages, String code, String answer) {
    String room =
        switch (code) {
          case MarkerCodes.FLOW_CONCLUSION -> "result.FlowConclusion.";
          case MarkerCodes.ISH_RESULT -> "result.IshResult.";
          case MarkerCodes.HER2_SCORE -> "result.Her2Score.";
          default -> "";
        };
    return messages.has(room + answer) ? messages.get(room + answer) : answer;
  }

  /** What is critical in one line: the answer, or else the specialist's words. */
  public static String headline(Messages messages, CriticalCause cause) {
    String answer = answer(messages, cause);
    String words = cause.words();
    return answer.isEmpty() && words != null ? words : answer;
  }
}
