package org.riskset.cli;

import java.util.Optional;
import org.riskset.data.DataException;
import org.riskset.report.CoxSection;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;

/** Options that ask for something beside a Cox model. */
interface CoxAddition {
  /**
   * What the options ask for; empty if they do not.
   *
   * @param open the data that the model was fitted to
   * @param study the study with the model
   * @param analysis the model
   * @throws CommandException if the options do not fit the data or each other
   * @throws DataException if the data do not allow it
   */
  Optional<CoxSection> section(OpenStudy open, Study study, CoxAnalysis analysis)
      throws CommandException, DataException;
}
