package org.riskset.ui.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Capital;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.messages.RatioWording;
import org.riskset.report.Answer;
import org.riskset.statistics.power.PowerCalculation;
import org.riskset.study.PlanningSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.planning.PlanningAnalysis;

/**
 * What the plan of a comparison shows.
 *
 * @param study the study that the results belong to
 * @param plan the plan, or null if there is none
 * @param problem why there is none, empty if there is or nothing is known yet
 */
record PlanningScreen(Study study, @Nullable PlanningAnalysis plan, String problem)
    implements CohortScreen {
  private static final double SMALL = 0.01;
  private static final int DIGITS = 2;

  /** Nothing is known yet. */
  static PlanningScreen empty(Study study) {
    return new PlanningScreen(study, null, "");
  }

  /** What is shown of a plan. */
  static PlanningScreen of(Study study, Attempt<PlanningAnalysis> attempt) {
    return new PlanningScreen(
        study, attempt.found().orElse(null), attempt.failure().map(Message::text).orElse(""));
  }

  @Override
  public boolean isKnown() {
    return plan != null;
  }

  private PlanningSpec asked() {
    return study.description().planning();
  }

  private String events() {
    return study.endpoint().words().plural();
  }

  private String power() {
    return percent(asked().power());
  }

  /** What the events there are could show. */
  String verdict() {
    if (plan == null) {
      return "";
    }
    return plan.found()
        .map(
            found ->
                Messages.text(
                    "planning.detectable",
                    words(plan.events()),
                    RatioWording.value(found.hazardRatio()),
                    RatioWording.value(1 / found.hazardRatio()),
                    power()))
        .orElseGet(() -> Messages.text("planning.noEvents", plan.n(), events()));
  }

  private String words(double count) {
    return Messages.text(
        "planning.events",
        NumberWording.count(count),
        count == 1 ? study.endpoint().words().singular() : events());
  }

  /** What the hazard ratio to find needs. */
  String need() {
    if (plan == null) {
      return "";
    }
    String ratio = ratio(asked().hazardRatio());
    String deaths = words(plan.needed().wholeEvents());
    OptionalDouble patients = plan.patients(plan.needed());
    return patients.isEmpty()
        ? Messages.text("planning.needed", ratio, deaths)
        : Messages.text(
            "planning.neededOf",
            ratio,
            deaths,
            NumberWording.count(patients.getAsDouble()),
            percent(asked().eventProbability().getAsDouble()));
  }

  /** A probability as people write it: 80%, 66.3%. */
  static String percent(double probability) {
    double percent = 100 * probability;
    return (percent < SMALL
            ? NumberWording.significant(percent, DIGITS)
            : NumberWording.asNeeded(percent))
        + "%";
  }

  /** A hazard ratio with all the decimals that somebody chose. */
  private static String ratio(double hazardRatio) {
    String words = NumberWording.asNeeded(hazardRatio);
    return words.length() > words.indexOf('.') + DIGITS + 1 && words.contains(".")
        ? words
        : RatioWording.value(hazardRatio);
  }

  /** Heads of the columns. */
  List<String> heads() {
    List<String> heads = new ArrayList<>();
    heads.add(Messages.text("planning.column.ratio"));
    heads.add(Messages.text("planning.column.events", Capital.first(events()), power()));
    if (asked().eventProbability().isPresent()) {
      heads.add(Messages.text("planning.column.patients"));
    }
    heads.add(Messages.text("planning.column.power", plan == null ? "" : words(plan.events())));
    return heads;
  }

  /** A row for each hazard ratio. */
  List<PlanningRow> rows() {
    return plan == null ? List.of() : plan.rows().stream().map(row -> row(plan, row)).toList();
  }

  private PlanningRow row(PlanningAnalysis shown, PlanningAnalysis.Row row) {
    PowerCalculation needed = row.needed();
    boolean chosen = needed.hazardRatio() == asked().hazardRatio();
    String ratio = ratio(needed.hazardRatio());
    OptionalDouble patients = shown.patients(needed);
    return new PlanningRow(
        chosen ? Messages.text("planning.chosen", ratio) : ratio,
        chosen,
        NumberWording.count(needed.wholeEvents()),
        patients.isPresent() ? NumberWording.count(patients.getAsDouble()) : "",
        row.available().isPresent()
            ? PercentWording.of(row.available().getAsDouble())
            : Messages.text("number.notEstimable.brief"));
  }

  /** How many patients have the event here. */
  String observed() {
    return plan == null
        ? ""
        : Messages.text("planning.observed", PercentWording.ofCounts(plan.events(), plan.n()));
  }

  /** A plan leaves the program on the command line. */
  @Override
  public Optional<Answer> answer() {
    return Optional.empty();
  }

  /** What a reader must know. */
  List<String> remarks() {
    if (plan == null) {
      return List.of();
    }
    String arms =
        plan.likeArms()
            .map(
                both ->
                    Messages.text(
                        "planning.arms",
                        NumberWording.count(both.counts().treated().n()),
                        both.names().treatedLabel(study),
                        NumberWording.count(both.counts().comparison().n()),
                        both.names().comparisonLabel(study)))
            .orElseGet(() -> Messages.text("planning.equalArms"));
    return List.of(
        Messages.text("planning.formula", percent(asked().alpha()), arms),
        Messages.text("planning.caution"));
  }
}
