package org.riskset.figure.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Area;
import org.riskset.figure.SurvivalFigure;

/**
 * Decides where the words of a survival figure go: beside the curves and in a free corner where
 * they fit, else above the plot.
 *
 * @param layout division of the drawing
 * @param labels one place per group; empty if a legend names them
 * @param tests place of the results in the plot, or null if above it or not shown
 * @param testsAbove whether the results stand above the plot
 * @param testBlock the results
 */
record SurvivalPlan(
    SurvivalLayout layout,
    List<Area> labels,
    @Nullable Area tests,
    boolean testsAbove,
    TextBlock testBlock) {
  SurvivalPlan {
    labels = List.copyOf(labels);
  }

  static SurvivalPlan of(SurvivalFigure figure, FigureStyle style, Area area) {
    return new Planner(figure, style, area).plan();
  }

  /** What stands above the plot: names of groups that have none beside their curves, a model. */
  LegendBlock legend(SurvivalFigure figure, FigureStyle style) {
    boolean names = labels.isEmpty() && namesGroups(figure);
    return new LegendBlock(figure, style, names, layout.plot().width());
  }

  /** A single group needs no name. */
  static boolean namesGroups(SurvivalFigure figure) {
    return figure.curves().size() > 1;
  }

  /** Tries the arrangements from the one that readers like best. */
  private static final class Planner {
    private static final double BRIEF_BELOW = 40;

    private final SurvivalFigure figure;
    private final FigureStyle style;
    private final Area area;
    private final TextBlock block;
    private final boolean shown;

    Planner(SurvivalFigure figure, FigureStyle style, Area area) {
      this.figure = figure;
      this.style = style;
      this.area = area;
      this.shown = figure.choices().testResult() && !figure.tests().isEmpty();
      boolean brief = area.width() < style.em(BRIEF_BELOW);
      this.block =
          new TextBlock(
              Typography.of(style).text(),
              style,
              figure.tests().stream().map(t -> brief ? t.brief() : t.full()).toList());
    }

    SurvivalPlan plan() {
      return arrange(false, false)
          .or(() -> arrange(false, true))
          .or(() -> arrange(true, false))
          .or(() -> arrange(true, true))
          .orElseThrow();
    }

    /** One arrangement; empty if something does not fit. With all above the plot, all fits. */
    private Optional<SurvivalPlan> arrange(boolean namesAbove, boolean testsAbove) {
      SurvivalLayout layout = SurvivalLayout.of(figure, style, area, head(namesAbove, testsAbove));
      StepGeometry geometry = SurvivalAxesPair.of(figure, style, layout).geometry();
      PlotInk ink = new PlotInk(figure, style, geometry, layout.plot());
      List<Area> tests = new ArrayList<>();
      if (shown && !testsAbove) {
        new TestBlockPlacement(style, layout.plot(), ink.all(List.of()))
            .place(block.width(), block.height())
            .ifPresent(tests::add);
        if (tests.isEmpty()) {
          return Optional.empty();
        }
      }
      boolean beside = namesGroups(figure) && !namesAbove;
      Optional<List<Area>> labels =
          beside
              ? new DirectLabels(figure, style, ink, layout.plot(), geometry).place(tests)
              : Optional.of(List.of());
      Area place = tests.isEmpty() ? null : tests.get(0);
      return labels.map(
          places -> new SurvivalPlan(layout, places, place, shown && testsAbove, block));
    }

    private double head(boolean namesAbove, boolean testsAbove) {
      double height = shown && testsAbove ? block.pitchedHeight() : 0;
      double width = SurvivalLayout.of(figure, style, area, height).plot().width();
      boolean names = namesAbove && namesGroups(figure);
      return height + new LegendBlock(figure, style, names, width).height();
    }
  }
}
