package org.riskset.ui.parametric;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.figure.SurvivalFigure;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.Warning;
import org.riskset.study.parametric.DistributionLabel;
import org.riskset.study.parametric.GroupModel;
import org.riskset.ui.part.PartScreen;

/**
 * What the part of parametric models shows.
 *
 * @param study the study that the results belong to
 * @param models the models and the curves, or null if there are none
 * @param problem why there are none, empty if there are or nothing is known yet
 */
public record ParametricScreen(Study study, @Nullable ParametricModels models, String problem)
    implements PartScreen {
  /** AICs that differ by no more hardly tell distributions apart (Burnham and Anderson). */
  private static final double CLOSE = 2;

  private static final int TWO_GROUPS = 2;

  /** Nothing is known yet. */
  static ParametricScreen empty(Study study) {
    return new ParametricScreen(study, null, "");
  }

  /** What is shown of the models, or of why there are none. */
  static ParametricScreen of(Study study, Attempt<ParametricModels> attempt) {
    Optional<String> sameReason = attempt.found().flatMap(ParametricScreen::reasonOfAll);
    return sameReason.isPresent()
        ? new ParametricScreen(
            study, null, Messages.text("parametric.none", sameReason.orElseThrow()))
        : new ParametricScreen(
            study, attempt.found().orElse(null), attempt.failure().map(Message::text).orElse(""));
  }

  /** Why no distribution has a model, if that has one reason. */
  private static Optional<String> reasonOfAll(ParametricModels models) {
    Set<String> reasons = new LinkedHashSet<>();
    models.models().forEach(model -> reasons.add(model.whyNone().orElse("")));
    return reasons.size() == 1
        ? reasons.stream().filter(reason -> !reason.isEmpty()).findFirst()
        : Optional.empty();
  }

  @Override
  public boolean isKnown() {
    return models != null;
  }

  private List<GroupModel> all() {
    return models == null ? List.of() : models.models();
  }

  /** The distribution whose curves are drawn. */
  Optional<ParametricDistribution> chosen() {
    return study.survival().parametric();
  }

  private Optional<GroupModel> chosenModel() {
    return all().stream()
        .filter(model -> chosen().filter(model.distribution()::equals).isPresent())
        .findFirst();
  }

  /** The smallest AIC and whose comes close to it. */
  String verdict() {
    OptionalDouble smallest = ParametricRows.smallestAic(all());
    if (smallest.isEmpty()) {
      return "";
    }
    List<String> close = new ArrayList<>();
    String best = "";
    for (GroupModel model : all()) {
      double difference = model.aic().orElse(Double.POSITIVE_INFINITY) - smallest.getAsDouble();
      if (difference == 0) {
        best = DistributionLabel.of(model.distribution());
      } else if (difference <= CLOSE) {
        close.add(DistributionLabel.of(model.distribution()));
      }
    }
    String value = NumberWording.oneDecimal(smallest.getAsDouble());
    return close.isEmpty()
        ? Messages.text("parametric.verdict", best, value)
        : Messages.text("parametric.verdict.close", best, value, String.join(", ", close));
  }

  /** A row for each distribution, or for each further group under it. */
  List<ParametricRow> rows() {
    return ParametricRows.of(study, all());
  }

  /** How many groups there are. */
  private int groups() {
    return models == null ? 0 : models.curves().curves().size();
  }

  /** Whether there are groups to compare. */
  boolean isCompared() {
    return groups() >= TWO_GROUPS;
  }

  /** Groups beyond two, which need rows of their own in table and figure. */
  int furtherGroups() {
    return Math.max(0, groups() - TWO_GROUPS);
  }

  /** Whether rows must say which group they are about. */
  boolean namesGroups() {
    return furtherGroups() > 0;
  }

  /** Head of the column of time ratios. */
  String timeRatioHead() {
    return head("parametric.table.timeRatio");
  }

  /** Head of the column of hazard ratios. */
  String hazardRatioHead() {
    return head("parametric.table.hazardRatio");
  }

  /** Beside names of groups there is less room: then a sentence says what stands in brackets. */
  private String head(String key) {
    return namesGroups() ? Messages.text(key) : Messages.text(key + ".limits", level());
  }

  /** "95". */
  private String level() {
    return NumberWording.asNeeded(100 * study.confidenceLevel());
  }

  /** What a reader must know. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (models == null) {
      return remarks;
    }
    remarks.add(Messages.text("parametric.aic"));
    ratios().ifPresent(remarks::add);
    all().forEach(model -> whyNone(model).ifPresent(remarks::add));
    int missing = models.curves().sample().missing();
    if (missing > 0) {
      remarks.add(Messages.text("report.missing", missing));
    }
    models.curves().warnings().stream()
        .map(Warning::message)
        .map(Message::text)
        .forEach(remarks::add);
    return remarks;
  }

  /** What the ratios compare. */
  private Optional<String> ratios() {
    return all().stream()
        .flatMap(model -> model.effects(study.confidenceLevel()).stream())
        .findFirst()
        .map(
            effect ->
                namesGroups()
                    ? Messages.text(
                        "parametric.ratios.several",
                        ParametricRows.reference(study, effect),
                        level())
                    : Messages.text(
                        "parametric.ratios",
                        ParametricRows.group(study, effect),
                        ParametricRows.reference(study, effect)));
  }

  /** Why a distribution has no model, or why that has no curves where they are wanted. */
  private Optional<String> whyNone(GroupModel model) {
    String name = DistributionLabel.alone(model.distribution());
    Optional<String> none =
        model.whyNone().map(why -> name + " " + NotEstimableWording.because(why) + ".");
    boolean wanted = chosen().filter(model.distribution()::equals).isPresent();
    return none.isPresent() || !wanted
        ? none
        : model.whyNoCurves().map(why -> Messages.text("parametric.notDrawn", name, why));
  }

  /** The curves with those of the chosen distribution; null if there are none. */
  @Nullable SurvivalFigure figure() {
    return models == null ? null : figure(study, models);
  }

  private SurvivalFigure figure(Study drawn, ParametricModels shown) {
    return chosenModel()
        .map(model -> SurvivalFigure.ofModel(drawn, shown.curves(), model))
        .orElseGet(() -> SurvivalFigure.of(drawn, shown.curves(), null));
  }

  /** The figure at a size; null if there is none. */
  public @Nullable Function<FigureSpec, Figure> drawing() {
    ParametricModels shown = models;
    return shown == null ? null : look -> figure(study.withFigure(look), shown);
  }
}
