package org.riskset.ui.cohort;

import java.util.Optional;
import org.riskset.report.Answer;
import org.riskset.ui.part.PartScreen;

/** What one part of the Cohort room shows. */
interface CohortScreen extends PartScreen {
  /** The answer as the command line writes it; empty if it writes no table of it. */
  Optional<Answer> answer();
}
