package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.jfree.chart.ui.RectangleEdge;
import org.riskset.figure.Area;
import org.riskset.figure.Scale;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.SurvivalGeometry;
import org.riskset.figure.TimeTicks;

/** Draws a survival figure. */
final class SurvivalDrawing {
  private final SurvivalFigure figure;
  private final FigureStyle style;
  private final Area area;
  private final SurvivalPlan plan;
  private final SurvivalAxesPair axes;

  SurvivalDrawing(SurvivalFigure figure, FigureStyle style, Area area) {
    this.figure = figure;
    this.style = style;
    this.area = area;
    this.plan = SurvivalPlan.of(figure, style, area);
    this.axes = SurvivalAxesPair.of(figure, style, plan.layout());
  }

  SurvivalGeometry draw(Graphics2D g) {
    drawMedianLines(g);
    XyPlots.bare(
            new CurveDataset(figure.curves()),
            axes.time(),
            axes.survival(),
            new CurveRenderer(style, figure.choices()))
        .draw(g, axes.plot(), null, null, null);
    drawFitted(g);
    drawWords(g);
    List<Area> riskRows = drawRiskTable(g);
    SurvivalLayout layout = plan.layout();
    CaptionBlock.draw(g, style, layout.captionLines(), layout.left(), layout.captionTop());
    return new SurvivalGeometry(
        area, layout.plot(), timeScale(), survivalScale(), plan.labels(), riskRows);
  }

  private void drawMedianLines(Graphics2D g) {
    g.setPaint(FigureColours.of(style.theme()).ink());
    g.setStroke(new Pens(style).median());
    ink().medianLines().forEach(g::draw);
  }

  private PlotInk ink() {
    return new PlotInk(figure, style, axes.geometry(), plan.layout().plot());
  }

  private void drawFitted(Graphics2D g) {
    List<Path2D> paths = ink().fitted();
    g.setStroke(new Pens(style).fitted());
    for (int i = 0; i < paths.size(); i++) {
      int group = figure.fitted().curves().get(i).style();
      g.setPaint(FigureColours.of(style.theme()).line(group));
      g.draw(paths.get(i));
    }
  }

  private void drawWords(Graphics2D g) {
    for (int i = 0; i < plan.labels().size(); i++) {
      new GroupLabel(figure.curves().get(i), style).draw(g, plan.labels().get(i));
    }
    if (plan.tests() != null) {
      plan.testBlock().draw(g, plan.tests());
    }
    SurvivalLayout layout = plan.layout();
    double top = layout.headTop();
    double left = layout.plot().x();
    if (plan.testsAbove()) {
      plan.testBlock().draw(g, new Area(left, top, 0, 0));
      top += plan.testBlock().pitchedHeight();
    }
    plan.legend(figure, style).draw(g, left, top);
  }

  private List<Area> drawRiskTable(Graphics2D g) {
    if (!figure.choices().riskTable()) {
      return List.of();
    }
    SurvivalLayout layout = plan.layout();
    return new RiskTable(figure, style, area.width())
        .draw(g, layout.left(), layout.tableTop(), layout.ticks(), axes.time(), axes.plot());
  }

  private Scale timeScale() {
    TimeTicks ticks = plan.layout().ticks();
    return ticks.scale(
        axes.time().valueToJava2D(ticks.start(), axes.plot(), RectangleEdge.BOTTOM),
        axes.time().valueToJava2D(ticks.end(), axes.plot(), RectangleEdge.BOTTOM));
  }

  private Scale survivalScale() {
    double bottom = figure.values().bottom();
    double top = figure.values().top();
    return Scale.linear(
        bottom,
        top,
        axes.survival().valueToJava2D(bottom, axes.plot(), RectangleEdge.LEFT),
        axes.survival().valueToJava2D(top, axes.plot(), RectangleEdge.LEFT));
  }
}
