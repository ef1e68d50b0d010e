package org.riskset.referee;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.statistics.kaplanmeier.SurvivalMethod;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalSpec;
import org.riskset.study.analysis.GroupCurve;

/**
 * Where a curve has come down to 0.
 *
 * @param label the group
 * @param atRisk how many were left
 * @param time when
 * @param upper upper limit of survival there, NaN where there is none
 */
record ReachedZero(String label, double atRisk, double time, double upper) {
  /** The first time at which survival is 0, if there is one. */
  static Stream<ReachedZero> find(GroupCurve group) {
    KaplanMeierCurve curve = group.curve();
    return IntStream.range(0, curve.size())
        .filter(i -> curve.survival(i) == 0)
        .limit(1)
        .mapToObj(
            i -> new ReachedZero(group.label(), curve.atRisk(i), curve.time(i), curve.upper(i)));
  }

  /** Whether there is a limit that says anything: a robust standard error makes it 0 too. */
  boolean hasLimit() {
    return upper > 0;
  }

  String words(String unit) {
    String at = NumberWording.oneDecimal(time);
    return hasLimit()
        ? Messages.text("referee.zero.limitPart", label, atRisk, at, unit, PercentWording.of(upper))
        : Messages.text("referee.zero.part", label, atRisk, at, unit);
  }

  /** Shows limits that exist there, where the study allows for such. */
  static @Nullable Remedy remedy(Study study) {
    SurvivalSpec spec = study.survival();
    SampleSpec sample = study.sample();
    boolean possible =
        spec.confidenceType() != ConfidenceType.NONE
            && !spec.betaProductAtZero()
            && spec.estimator().survival() == SurvivalMethod.PRODUCT_LIMIT
            && study.endpoint().entryColumn().isEmpty()
            && sample.weightColumn().isEmpty()
            && !sample.variance().robust();
    return possible
        ? new Remedy(
            Message.of("referee.zero.remedy"),
            edited -> edited.withSurvival(edited.survival().withBetaProductAtZero(true)))
        : null;
  }
}
