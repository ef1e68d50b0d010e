package org.riskset.ui.figure;

import java.util.List;
import java.util.OptionalDouble;
import org.riskset.figure.CurveSeries;
import org.riskset.figure.FittedCurves;
import org.riskset.figure.Steps;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.TimeTicks;
import org.riskset.figure.ValueAxis;
import org.riskset.figure.render.FigureImage;
import org.riskset.figure.render.FigureStyle;
import org.riskset.figure.render.FigureTheme;
import org.riskset.study.FigureSpec;

/**
 * Draws a figure that nobody sees while the study is read, so that the first one that somebody
 * waits for finds fonts and classes there.
 */
public final class FirstDrawing implements Runnable {
  private static final double WIDTH = 400;
  private static final double HEIGHT = 300;
  private static final double FONT_SIZE = 12;

  @Override
  public void run() {
    FigureStyle style = FigureStyle.screen(FigureTheme.SCREEN_LIGHT, FONT_SIZE);
    FigureImage.draw(figure(), style, WIDTH, HEIGHT, 1);
  }

  private static SurvivalFigure figure() {
    return new SurvivalFigure(
        "",
        "",
        "",
        "0",
        "0",
        TimeTicks.of(1, null, OptionalDouble.empty(), OptionalDouble.empty()),
        ValueAxis.percent(),
        List.of(curve("0", 0), curve("1", 1)),
        List.of(),
        List.of(),
        FigureSpec.Survival.defaults(),
        FittedCurves.none());
  }

  private static CurveSeries curve(String name, int style) {
    double[] times = {0, 1};
    double[] values = {1, 0.5};
    return new CurveSeries(
        name,
        name,
        style,
        1,
        1,
        new Steps(times, values, values, values),
        OptionalDouble.empty(),
        List.of(),
        OptionalDouble.empty(),
        List.of());
  }
}
