package org.riskset.study.analysis;

import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.EqualityTest;

/** How people read the name of a test of equal survival. */
public final class TestLabels {
  private TestLabels() {}

  /** The test: "Log-rank", "Fleming–Harrington (1, 0)". */
  public static String of(EqualityTest test) {
    return test.kind() == EqualityTest.Kind.FLEMING_HARRINGTON
        ? Messages.text(
            "compare.test.FLEMING_HARRINGTON",
            NumberWording.count(test.rho()),
            NumberWording.count(test.gamma()))
        : Messages.text("compare.test." + test.kind().name());
  }
}
