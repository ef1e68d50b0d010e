package org.riskset.ui.parametric;

import java.util.List;
import org.riskset.data.DataException;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.study.parametric.GroupModel;
import org.riskset.study.parametric.GroupModelRun;

/**
 * The models of all distributions and the curves that they are compared with.
 *
 * @param curves Kaplan-Meier curves of the same groups
 * @param models one per distribution
 */
record ParametricModels(SurvivalAnalysis curves, List<GroupModel> models) {
  /** Copies the list. */
  ParametricModels {
    models = List.copyOf(models);
  }

  static ParametricModels of(StudyRunner runner, Study study) throws DataException {
    return new ParametricModels(runner.survival(study), GroupModelRun.all(runner, study));
  }
}
