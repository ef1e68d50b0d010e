package org.riskset.report;

import java.util.Locale;
import org.riskset.messages.Messages;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.SurvivalMethod;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalSpec;

/** Says below Kaplan-Meier curves how they and their limits were had. */
final class KaplanMeierMethods {
  private final Study study;

  KaplanMeierMethods(Study study) {
    this.study = study;
  }

  void describe(TextPage page, TimeWording times, int beforeLandmark) {
    study
        .sample()
        .landmark()
        .ifPresent(l -> page.line("report.km.landmark", times.value(l), beforeLandmark));
    SurvivalSpec.Estimator estimator = study.survival().estimator();
    if (estimator.survival() == SurvivalMethod.EXPONENTIAL) {
      String hazard = Messages.text("report.km.hazard." + estimator.hazard().name());
      page.line("report.km.exponential", hazard);
    }
    limits(page);
    variance(page);
  }

  private void limits(TextPage page) {
    ConfidenceType type = study.survival().confidenceType();
    switch (type) {
      case NONE -> page.line("report.km.noLimits");
      case BETA_PRODUCT -> page.line("report.km.limitsBetaProduct");
      default ->
          page.line("report.km.limits", type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (study.survival().betaProductAtZero()) {
      page.line("report.km.limitsAtZero");
    }
  }

  private void variance(TextPage page) {
    SampleSpec.Variance variance = study.sample().variance();
    if (variance.robust()) {
      variance
          .clusterColumn()
          .ifPresentOrElse(
              column -> page.line("report.km.robustCluster", column),
              () -> page.line("report.km.robust"));
    }
  }
}
