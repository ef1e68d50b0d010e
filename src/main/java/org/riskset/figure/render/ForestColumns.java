package org.riskset.figure.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.riskset.figure.ForestEstimate;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.ForestRow;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;

/**
 * Where the columns of a forest plot stand. Where the figure is too narrow for all of them, names
 * of terms move above their rows, then the univariable numbers go (their marks stay), then the
 * counts.
 *
 * @param termsAbove whether names of terms have lines of their own
 * @param left left edge of everything
 * @param level left edge of levels
 * @param n right edge of numbers of rows, NaN without
 * @param events right edge of numbers of events, NaN without
 * @param univariable right edge of univariable hazard ratios, NaN without
 * @param univariableP right edge of their p-values
 * @param plotLeft left edge of the plot
 * @param plotRight right edge of the plot
 * @param multivariable right edge of multivariable hazard ratios
 * @param multivariableP right edge of their p-values
 */
record ForestColumns(
    boolean termsAbove,
    double left,
    double level,
    double n,
    double events,
    double univariable,
    double univariableP,
    double plotLeft,
    double plotRight,
    double multivariable,
    double multivariableP) {

  /** The columns that fit, names of terms above their rows only where that is needed. */
  static ForestColumns of(ForestFigure figure, FigureStyle style, double left, double right) {
    Fitter fitter = new Fitter(figure, style, left, right);
    return Stream.of(
            fitter.fit(false, true, true),
            fitter.fit(true, true, true),
            fitter.fit(false, false, true),
            fitter.fit(true, false, true))
        .filter(columns -> columns.plotRight() - columns.plotLeft() >= fitter.leastPlot())
        .findFirst()
        .orElseGet(() -> fitter.fit(true, false, false));
  }

  boolean hasUnivariable() {
    return !Double.isNaN(univariable);
  }

  boolean hasCounts() {
    return !Double.isNaN(n);
  }

  /** Measures the columns' contents. */
  private static final class Fitter {
    private static final double GAP = 1;
    private static final double PLOT_GAP = 1.1;
    private static final double LEAST_PLOT = 9;
    private static final double SMALLEST_PLOT = 4;
    private static final double INDENT = 0.9;

    private final ForestFigure figure;
    private final FigureStyle style;
    private final Typography type;
    private final double left;
    private final double right;

    Fitter(ForestFigure figure, FigureStyle style, double left, double right) {
      this.figure = figure;
      this.style = style;
      this.type = Typography.of(style);
      this.left = left;
      this.right = right;
    }

    double leastPlot() {
      return style.em(LEAST_PLOT);
    }

    ForestColumns fit(boolean termsAbove, boolean univariable, boolean counts) {
      double gap = style.em(GAP);
      double terms = type.bold().widest(texts(ForestRow::term));
      double level = left + (termsAbove ? style.em(INDENT) : terms + gap);
      double levels = type.text().widest(texts(ForestRow::label));
      double x = termsAbove ? Math.max(level + levels, left + terms) : level + levels;
      double n = Double.NaN;
      double events = Double.NaN;
      if (counts) {
        n = x + gap + width(Messages.text("figure.forest.n"), row -> count(row.n()));
        events = n + gap + width(figure.eventsHeader(), row -> count(row.events()));
        x = events;
      }
      double ratio = Double.NaN;
      double ratioP = Double.NaN;
      if (univariable && figure.hasUnivariable()) {
        ratio = x + gap + ratioWidth();
        ratioP = ratio + gap + pWidth();
        x = ratioP;
      }
      double multivariable = right - pWidth() - gap;
      double plotRight = multivariable - ratioWidth() - style.em(PLOT_GAP);
      double plotLeft = x + style.em(PLOT_GAP);
      return new ForestColumns(
          termsAbove,
          left,
          level,
          n,
          events,
          ratio,
          ratioP,
          Math.ceil(plotLeft),
          Math.floor(Math.max(plotRight, plotLeft + style.em(SMALLEST_PLOT))),
          multivariable,
          right);
    }

    private double ratioWidth() {
      List<String> texts =
          figure.rows().stream()
              .flatMap(row -> Stream.of(row.multivariable(), row.univariable()))
              .filter(ForestEstimate.Estimated.class::isInstance)
              .map(ForestEstimate.class::cast)
              .map(ForestEstimate::text)
              .toList();
      return Math.max(
          type.text().widest(texts),
          Math.max(
              type.text().width(figure.ratioHeader()),
              type.bold().width(Messages.text("figure.forest.multivariable"))));
    }

    private double pWidth() {
      return Math.max(type.text().width("< 0.001"), type.text().width(figure.pHeader()));
    }

    private double width(String header, Function<ForestRow, String> text) {
      return Math.max(type.text().width(header), type.text().widest(texts(text)));
    }

    private List<String> texts(Function<ForestRow, String> text) {
      return figure.rows().stream().map(text).toList();
    }

    private static String count(int value) {
      return NumberWording.count(value);
    }
  }
}
