package org.riskset.ui.survival;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Capital;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;
import org.riskset.study.analysis.GroupCurve;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.ui.control.Check;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NumberField;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Segment;
import org.riskset.ui.control.Texts;
import org.riskset.ui.control.WhileShown;
import org.riskset.ui.figure.GroupLine;
import org.riskset.ui.look.FigureChoice;

/** What the figure shows, its limits, its axes and its groups. */
final class FigurePanel extends VBox {
  private static final int MOST_TICKS = 60;

  private final SurvivalViewModel model;
  private final Map<FigureChoice, Check> checks = new EnumMap<>(FigureChoice.class);
  private final Choice<ConfidenceType> limits;
  private final Choice<Boolean> atZero;
  private final NumberField tailPercent;
  private final NumberField tailCount;
  private final NumberField timeStep;
  private final NumberField timeEnd;
  private final Segment<SurvivalScale> scale;
  private final VBox groups = new VBox();
  private final FieldRow atZeroRow;

  FigurePanel(SurvivalViewModel model) {
    this.model = model;
    FigureSpec.Survival look = model.look();
    limits =
        new Choice<>(
            List.of(ConfidenceType.values()),
            type -> Messages.text("survival.interval." + type.name()),
            model.study().survival().confidenceType());
    atZero =
        new Choice<>(
            List.of(false, true),
            FigurePanel::atZero,
            model.study().survival().betaProductAtZero());
    scale =
        new Segment<>(
            List.of(SurvivalScale.values()),
            choice -> Messages.text("survival.scale." + choice.name()),
            look.scale());
    tailPercent = NumberField.of(look.tailPercent(), percent -> percent >= 0 && percent <= 100);
    tailCount = NumberField.of(look.tailCount(), FigurePanel::isCount);
    String auto = Messages.text("survival.axes.auto");
    timeStep = NumberField.optional(look.timeStep(), auto, this::isStep);
    timeEnd = NumberField.optional(look.timeEnd(), auto, this::isEnd);
    atZeroRow = new FieldRow(Messages.text("survival.interval.atZero"), atZero);
    showAtZeroRow(model.study().survival().confidenceType());
    listen();
    getChildren().addAll(showSection(), intervalSection(), axesSection(), groupsSection());
    model.session().studyProperty().addListener((property, old, study) -> show(study));
    WhileShown.follow(this, model.screenProperty(), this::showGroups);
    show(model.study());
  }

  private static boolean isCount(double number) {
    return number >= 0 && number == Math.rint(number) && number <= Integer.MAX_VALUE;
  }

  /** Ticks need room: no more than would ever fit. */
  private boolean isStep(double step) {
    double end = model.look().timeEnd().orElse(model.longestTime());
    return step > 0 && end / step <= MOST_TICKS;
  }

  private boolean isEnd(double end) {
    double step = model.look().timeStep().orElse(end);
    return end > 0 && end / step <= MOST_TICKS;
  }

  private void listen() {
    limits.setId("limits");
    limits.onChoice(model::limits);
    atZero.setId("at-zero");
    atZero.onChoice(model::betaProductAtZero);
    scale.setId("scale");
    scale.onChoice(model::scale);
    for (SurvivalScale choice : SurvivalScale.values()) {
      String name = Messages.text("survival.scale." + choice.name() + ".name");
      scale.buttonOf(choice).setTooltip(new Tooltip(name));
      scale.buttonOf(choice).setAccessibleText(name);
    }
    timeStep.setId("time-step");
    timeStep.onValue(step -> model.timeAxis(step, model.look().timeEnd()));
    timeEnd.setId("time-end");
    timeEnd.onValue(end -> model.timeAxis(model.look().timeStep(), end));
    tailPercent.setId("tail-percent");
    tailPercent.onValue(percent -> model.tail(percent.orElseThrow(), model.look().tailCount()));
    tailCount.setId("tail-count");
    tailCount.onValue(count -> model.tail(model.look().tailPercent(), (int) count.orElseThrow()));
  }

  private Node showSection() {
    VBox rows = new VBox();
    for (FigureChoice part : FigureChoice.values()) {
      String name =
          Messages.text("survival.show." + part.name(), SurvivalScreen.level(model.study()));
      Check check = new Check(name, part.isShown(model.look()), on -> model.show(part, on));
      checks.put(part, check);
      rows.getChildren().add(check);
    }
    Check readOut =
        new Check(
            Messages.text("survival.show.readOut"),
            model.readOutWantedProperty().get(),
            model.readOutWantedProperty()::set);
    rows.getChildren().add(readOut);
    return new PanelSection(Messages.text("survival.show.title"), rows);
  }

  private Node intervalSection() {
    return new PanelSection(
        Messages.text("survival.interval.title"),
        new FieldRow(Messages.text("survival.interval.limits"), limits),
        atZeroRow,
        new FieldRow(
            Messages.text("survival.interval.tail"),
            tailPercent,
            Texts.label(Messages.text("survival.interval.tailOr"), "ink-2"),
            tailCount));
  }

  private static String atZero(boolean betaProduct) {
    return Messages.text(
        betaProduct ? "survival.interval.atZero.betaProduct" : "survival.interval.atZero.none");
  }

  /** The beta product exists there anyway, and without limits nothing does. */
  private void showAtZeroRow(ConfidenceType type) {
    boolean chosen = type != ConfidenceType.BETA_PRODUCT && type != ConfidenceType.NONE;
    atZeroRow.setVisible(chosen);
    atZeroRow.setManaged(chosen);
  }

  private Node axesSection() {
    String unit = SurvivalScreen.timeUnit(model.study());
    String time = unit.isEmpty() ? Messages.text("survival.axes.time") : Capital.first(unit);
    return new PanelSection(
        Messages.text("survival.axes.title"),
        scale,
        new FieldRow(
            Messages.text("survival.axes.every", time),
            timeStep,
            Texts.label(Messages.text("survival.axes.to"), "ink-2"),
            timeEnd));
  }

  private Node groupsSection() {
    return new PanelSection(Messages.text("survival.groups.title"), groups);
  }

  private void show(Study study) {
    FigureSpec.Survival look = study.figure().survival();
    checks.forEach((part, check) -> check.setSelected(part.isShown(look)));
    limits.show(study.survival().confidenceType());
    atZero.show(study.survival().betaProductAtZero());
    showAtZeroRow(study.survival().confidenceType());
    tailPercent.show(OptionalDouble.of(look.tailPercent()));
    tailCount.show(OptionalDouble.of(look.tailCount()));
    scale.show(look.scale());
    timeStep.show(look.timeStep());
    timeStep.setDisable(look.scale().isLogarithmic());
    timeEnd.show(look.timeEnd());
  }

  private void showGroups(SurvivalScreen screen) {
    SurvivalAnalysis analysis = screen.analysis();
    groups.getChildren().clear();
    if (analysis != null) {
      analysis.curves().forEach(curve -> groups.getChildren().add(group(curve)));
    }
  }

  private static Node group(GroupCurve curve) {
    Label count = Texts.label(NumberWording.count(curve.curve().rows()), "small-text", "ink-2");
    HBox row =
        new HBox(
            new StackPane(new GroupLine(curve.style())),
            Texts.label(curve.label(), "small-text"),
            Texts.spring(),
            count);
    row.getStyleClass().add("group-row");
    return row;
  }
}
