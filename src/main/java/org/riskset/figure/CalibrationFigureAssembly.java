package org.riskset.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.cox.validation.Calibration;
import org.riskset.study.Study;

/** Puts together what a figure of calibration shows. */
final class CalibrationFigureAssembly {
  private final Study study;
  private final Calibration calibration;
  private final FigureWords words;

  CalibrationFigureAssembly(Study study, Calibration calibration) {
    this.study = study;
    this.calibration = calibration;
    this.words = new FigureWords(study);
  }

  CalibrationFigure figure() {
    String survival = words.endpointInSentence();
    String title = Messages.text("figure.calibration.title", survival, time());
    List<CalibrationFigure.Point> points =
        calibration.groups().stream()
            .filter(group -> !Double.isNaN(group.observed().estimate()))
            .map(CalibrationFigureAssembly::point)
            .toList();
    return new CalibrationFigure(
        title,
        words.caption(),
        alternative(title, points),
        Messages.text("figure.calibration.predicted", survival, time()),
        Messages.text("figure.calibration.observed", survival, time()),
        Messages.text("figure.calibration.predicted.brief", time()),
        Messages.text("figure.calibration.observed.brief", time()),
        ValueAxis.percent(),
        points);
  }

  private static CalibrationFigure.Point point(Calibration.Group group) {
    return new CalibrationFigure.Point(
        group.predicted(),
        group.observed().estimate(),
        group.observed().lower(),
        group.observed().upper());
  }

  private String time() {
    String unit = study.cohort().dictionary().timeUnit();
    String time = NumberWording.asChosen(calibration.time());
    return unit == null ? time : time + " " + unit;
  }

  private static String alternative(String title, List<CalibrationFigure.Point> points) {
    String groups =
        points.stream()
            .map(
                point ->
                    Messages.text(
                        "figure.calibration.alternative.group",
                        PercentWording.of(point.predicted()),
                        PercentWording.of(point.observed())))
            .collect(Collectors.joining("; "));
    return Messages.text("figure.calibration.alternative", title, points.size(), groups);
  }
}
