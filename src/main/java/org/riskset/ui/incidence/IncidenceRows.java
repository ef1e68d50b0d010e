package org.riskset.ui.incidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.graytest.GrayOutcome;
import org.riskset.statistics.incidence.IncidenceAt;
import org.riskset.statistics.incidence.IncidenceCurve;
import org.riskset.study.Study;
import org.riskset.study.incidence.GroupIncidence;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.ui.table.Estimate;

/** Words the table of incidences: what the figure draws first, then the other causes. */
final class IncidenceRows {
  private final IncidenceAnalysis analysis;
  private final boolean byGroup;
  private final List<Double> times;

  private IncidenceRows(Study study, IncidenceAnalysis analysis) {
    this.analysis = analysis;
    this.byGroup = !study.groups().isEmpty();
    this.times = study.survival().times();
  }

  static List<IncidenceRow> of(Study study, IncidenceAnalysis analysis) {
    return new IncidenceRows(study, analysis).rows();
  }

  private List<IncidenceRow> rows() {
    List<IncidenceRow> rows = new ArrayList<>();
    causes().forEach(cause -> add(rows, cause));
    return rows;
  }

  /** With groups the figure draws the cause of interest only, so that this comes first. */
  private List<Integer> causes() {
    List<Integer> causes =
        new ArrayList<>(IntStream.range(0, analysis.causes().size()).boxed().toList());
    if (byGroup) {
      causes.remove((Integer) analysis.interest());
      causes.add(0, analysis.interest());
    }
    return causes;
  }

  private void add(List<IncidenceRow> rows, int cause) {
    for (int g = 0; g < analysis.groups().size(); g++) {
      GroupIncidence group = analysis.groups().get(g);
      IncidenceCurve curve = group.estimate().causes().get(cause);
      rows.add(
          new IncidenceRow(
              g == 0 ? analysis.causes().get(cause).label() : "",
              byGroup ? group.label() : "",
              style(group, cause),
              NumberWording.count(curve.rows()),
              NumberWording.count(curve.totalEvents()),
              times.stream().map(time -> incidence(curve.at(time))).toList(),
              g == 0 && byGroup ? test(analysis.grayTests().get(cause)) : "",
              g == analysis.groups().size() - 1));
    }
  }

  private @Nullable Integer style(GroupIncidence group, int cause) {
    if (!byGroup) {
      return cause;
    }
    return cause == analysis.interest() ? group.style() : null;
  }

  private static Estimate incidence(IncidenceAt at) {
    String value = PercentWording.number(at.estimate());
    return Double.isNaN(at.estimate()) || Double.isNaN(at.lower())
        ? Estimate.alone(value)
        : new Estimate(value, "(" + PercentWording.limits(at.lower(), at.upper()) + ")");
  }

  private static String test(GrayOutcome outcome) {
    return outcome instanceof GrayOutcome.Estimated estimated
        ? PValueWording.value(estimated.test().pValue())
        : NotEstimableWording.because(((GrayOutcome.Impossible) outcome).reason());
  }
}
