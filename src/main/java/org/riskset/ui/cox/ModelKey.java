package org.riskset.ui.cox;

import java.util.List;
import org.riskset.study.FigureSpec;
import org.riskset.study.InfluenceSpec;
import org.riskset.study.Study;

/** A study without what its Cox model does not depend on: studies alike in it share results. */
final class ModelKey {
  private ModelKey() {}

  static Study of(Study study) {
    return study
        .withFigure(FigureSpec.defaults())
        .withCox(
            study
                .cox()
                .withInfluence(InfluenceSpec.defaults())
                .withProfiles(List.of())
                .withValidation(study.cox().validation().withReported(false)));
  }
}
