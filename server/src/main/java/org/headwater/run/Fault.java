package org.headwater.run;

import java.util.Arrays;

/**
 * A fault of the program that one page or story brought to light.
 *
 * @param what the exception and its message, on one line
 * @param where the innermost place in the program; it may differ from run to run
 */
public record Fault(Stage stage, String what, String where) {
  private static final int LONGEST = 200;
  private static final String OURS = "org.headwater.";

  static Fault of(Stage stage, Throwable thrown) {
    String where =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> frame.getClassName() + ":" + frame.getLineNumber())
            .orElse("an unknown place");
    return new Fault(stage, what(thrown), where);
  }

  private static String what(Throwable thrown) {
    String message = thrown.getMessage();
    String name = thrown.getClass().getSimpleName();
    String line = message == null ? name : name + ": " + message.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }

  /** A sentence for a person, without the name of the page or story. */
  public String reason() {
    return "a fault in the program while " + stage.doing() + ": " + what + " (" + where + ")";
  }
}
