package org.riskset.referee;

import java.util.Objects;
import org.riskset.messages.Messages;
import org.riskset.study.Study;

/** How a study's times are counted, in words. */
final class TimeUnit {
  private TimeUnit() {}

  /** The dictionary's unit of time, or a general word. */
  static String of(Study study) {
    return Objects.requireNonNullElseGet(
        study.cohort().dictionary().timeUnit(), () -> Messages.text("referee.timeUnits"));
  }
}
