package org.riskset.report;

import java.util.List;
import java.util.Optional;
import org.riskset.messages.Messages;
import org.riskset.report.json.AnswerPart;
import org.riskset.report.json.BaselineJson;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.study.Study;
import org.riskset.study.prediction.BaselineAnalysis;

/**
 * The baseline hazard of a Cox model as part of its answer.
 *
 * @param study the study with the model
 * @param analysis the hazard
 */
public record BaselineSection(Study study, BaselineAnalysis analysis) implements CoxSection {
  @Override
  public String text() {
    TextPage page = new TextPage();
    page.line("report.baseline.title");
    double longest =
        analysis.strata().stream()
            .flatMap(stratum -> stratum.times().stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    TimeWording times = TimeWording.upTo(longest);
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.time.head"),
                Messages.text("report.baseline.zero"),
                Messages.text("report.baseline.means")));
    for (BaselineAnalysis.Stratum stratum : analysis.strata()) {
      if (analysis.stratified()) {
        table.add(List.of(stratum.label()));
      }
      for (double time : stratum.times()) {
        table.add(
            List.of(
                times.value(time), hazard(stratum.zero(), time), hazard(stratum.atMeans(), time)));
      }
    }
    page.table(table);
    return page.text();
  }

  private static String hazard(Optional<PredictedCurve> curve, double time) {
    double hazard = curve.map(c -> c.cumulativeHazard(time)).orElse(Double.NaN);
    return SignificantDigits.of(hazard);
  }

  @Override
  public AnswerPart json() {
    return new BaselineJson(analysis);
  }
}
