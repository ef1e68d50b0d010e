package org.riskset.report;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.messages.RatioWording;
import org.riskset.report.json.JsonDocument;
import org.riskset.report.json.Timing;
import org.riskset.statistics.power.PowerCalculation;
import org.riskset.statistics.power.TwoArmDesign;
import org.riskset.study.analysis.Warning;

/**
 * The plan of a comparison as an answer.
 *
 * @param calculation hazard ratio, power and events
 * @param eventProbability share of patients who have the event, or null
 * @param timing how long it took
 */
public record PowerAnswer(
    PowerCalculation calculation, @Nullable Double eventProbability, Timing timing)
    implements Answer {
  @Override
  public String text() {
    TwoArmDesign design = calculation.design();
    TextPage page = new TextPage().line("report.power.title").gap();
    page.line(
        "report.power.design",
        NumberWording.asNeeded(design.ratio()),
        NumberWording.asNeeded(design.alpha()),
        design.sides());
    String ratio = RatioWording.value(calculation.hazardRatio());
    page.line("report.power." + calculation.solved().name(), values(ratio));
    patients()
        .ifPresent(
            n ->
                page.line(
                    "report.power.patients",
                    NumberWording.count(n),
                    PercentWording.of(eventProbability == null ? 1 : eventProbability)));
    page.gap().paragraph(Messages.text("report.power.assumptions"));
    return page.text();
  }

  private Object[] values(String ratio) {
    String inverse = RatioWording.value(1 / calculation.hazardRatio());
    return new Object[] {
      ratio,
      PercentWording.of(calculation.power()),
      NumberWording.count(calculation.wholeEvents()),
      inverse
    };
  }

  /** Patients, rounded up; empty where their share with the event is not known. */
  private OptionalDouble patients() {
    return eventProbability == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(calculation.patients(eventProbability));
  }

  @Override
  public String json() {
    return JsonDocument.of(calculation, patients(), timing);
  }

  @Override
  public String csv() {
    TwoArmDesign design = calculation.design();
    TidyTable table =
        new TidyTable(
            "hazard_ratio", "ratio", "alpha", "sides", "power", "events", "events_rounded_up", "n");
    table.add(
        calculation.hazardRatio(),
        design.ratio(),
        design.alpha(),
        design.sides(),
        calculation.power(),
        calculation.events(),
        calculation.wholeEvents(),
        patients());
    return table.csv();
  }

  @Override
  public List<Warning> warnings() {
    return List.of();
  }
}
