package org.riskset.report.json;

import java.util.Locale;
import org.riskset.messages.Messages;
import org.riskset.study.baseline.BaselineTest;

/** Names of tests of baseline characteristics. */
public final class Table1TestName {
  private Table1TestName() {}

  /** The name as people read it. */
  public static String of(BaselineTest.Kind kind) {
    return Messages.text("table1.test." + kind.name().toLowerCase(Locale.ROOT));
  }
}
