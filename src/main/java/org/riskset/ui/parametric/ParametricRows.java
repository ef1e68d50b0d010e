package org.riskset.ui.parametric;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.parametric.Parameter;
import org.riskset.statistics.parametric.ParametricFit;
import org.riskset.study.Study;
import org.riskset.study.analysis.GroupLabels;
import org.riskset.study.parametric.DistributionLabel;
import org.riskset.study.parametric.GroupModel;
import org.riskset.ui.table.Estimate;

/** Words the models of all distributions as rows of a table. */
final class ParametricRows {
  private final Study study;
  private final OptionalDouble smallest;

  private ParametricRows(Study study, OptionalDouble smallest) {
    this.study = study;
    this.smallest = smallest;
  }

  static List<ParametricRow> of(Study study, List<GroupModel> models) {
    ParametricRows words = new ParametricRows(study, smallestAic(models));
    return models.stream().flatMap(model -> words.rows(model).stream()).toList();
  }

  /** The smallest AIC; empty without a model. */
  static OptionalDouble smallestAic(List<GroupModel> models) {
    return models.stream().flatMapToDouble(model -> model.aic().stream()).min();
  }

  /** A distribution as a name of its own: "Log-normal". */
  static String name(GroupModel model) {
    return DistributionLabel.alone(model.distribution());
  }

  private List<ParametricRow> rows(GroupModel model) {
    List<ParametricRow.Effect> effects =
        new ArrayList<>(model.effects(study.confidenceLevel()).stream().map(this::effect).toList());
    if (effects.isEmpty()) {
      effects.add(ParametricRow.Effect.NONE);
    }
    ParametricRow.Fit fit = model.fit().map(this::fit).orElseGet(ParametricRows::absent);
    List<ParametricRow> rows = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      boolean first = i == 0;
      rows.add(
          new ParametricRow(
              model.distribution(),
              first ? name(model) : "",
              first ? fit : ParametricRow.Fit.NONE,
              effects.get(i),
              i == effects.size() - 1));
    }
    return rows;
  }

  private ParametricRow.Fit fit(ParametricFit fit) {
    return new ParametricRow.Fit(
        NumberWording.count(fit.parameterCount()),
        NumberWording.oneDecimal(fit.logLikelihood()),
        NumberWording.oneDecimal(fit.aic()),
        difference(fit.aic()),
        NumberWording.oneDecimal(fit.bic()));
  }

  private String difference(double aic) {
    double least = smallest.orElse(aic);
    return aic == least
        ? Messages.text("parametric.smallest")
        : NumberWording.oneDecimal(aic - least);
  }

  private static ParametricRow.Fit absent() {
    String brief = Messages.text("number.notEstimable.brief");
    return new ParametricRow.Fit(brief, brief, brief, brief, brief);
  }

  private ParametricRow.Effect effect(GroupModel.Effect effect) {
    return new ParametricRow.Effect(
        group(study, effect),
        effect
            .timeRatio()
            .map(ratio -> ratio(effect, ratio.estimate(), ratio.lower(), ratio.upper()))
            .orElse(Estimate.inPlace(Messages.text("parametric.noRatio"))),
        effect
            .hazardRatio()
            .map(ratio -> ratio(effect, ratio.estimate(), ratio.lower(), ratio.upper()))
            .orElse(Estimate.inPlace(Messages.text("parametric.noRatio"))));
  }

  /** The group of an effect as people read it. */
  static String group(Study study, GroupModel.Effect effect) {
    return GroupLabels.of(study, effect.column().levelValue().orElse(""));
  }

  /** The group that it is compared with. */
  static String reference(Study study, GroupModel.Effect effect) {
    return GroupLabels.of(study, effect.column().referenceValue().orElse(""));
  }

  private Estimate ratio(GroupModel.Effect effect, double estimate, double lower, double upper) {
    if (effect.parameter().status() != Parameter.Status.ESTIMATED) {
      String where = effect.events() == 0 ? "level" : "reference";
      String events = study.endpoint().words().plural();
      return Estimate.inPlace(
          NotEstimableWording.because(Messages.text("figure.notEstimable." + where, events)));
    }
    return new Estimate(
        RatioWording.value(estimate), "(" + RatioWording.limits(lower, upper) + ")");
  }
}
