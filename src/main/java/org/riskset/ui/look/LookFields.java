package org.riskset.ui.look;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.FigureSpec;
import org.riskset.ui.control.Check;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NumberField;
import org.riskset.ui.control.Texts;

/** The fields of an inspector that say how curves look. */
public final class LookFields {
  private final CurveLook look;
  private final Map<FigureChoice, Check> checks = new EnumMap<>(FigureChoice.class);
  private final NumberField tailPercent;
  private final NumberField tailCount;
  private final NumberField timeStep;
  private final NumberField timeEnd;

  /** The fields of a look. */
  public LookFields(CurveLook look) {
    this.look = look;
    FigureSpec.Survival now = look.now();
    String auto = Messages.text("survival.axes.auto");
    tailPercent = NumberField.of(now.tailPercent(), CurveLook::isPercent);
    tailCount = NumberField.of(now.tailCount(), CurveLook::isCount);
    timeStep = NumberField.optional(now.timeStep(), auto, look::isStep);
    timeEnd = NumberField.optional(now.timeEnd(), auto, look::isEnd);
    tailPercent.setId("tail-percent");
    tailCount.setId("tail-count");
    timeStep.setId("time-step");
    timeEnd.setId("time-end");
    tailPercent.onValue(percent -> look.tail(percent.orElseThrow(), look.now().tailCount()));
    tailCount.onValue(count -> look.tail(look.now().tailPercent(), (int) count.orElseThrow()));
    timeStep.onValue(step -> look.timeAxis(step, look.now().timeEnd()));
    timeEnd.onValue(end -> look.timeAxis(look.now().timeStep(), end));
    look.session()
        .studyProperty()
        .addListener((property, old, study) -> show(study.figure().survival()));
  }

  /** A check box for each of some parts of the figure. */
  public Node parts(List<FigureChoice> parts, Function<FigureChoice, String> name) {
    VBox rows = new VBox();
    for (FigureChoice part : parts) {
      Check check =
          new Check(name.apply(part), part.isShown(look.now()), on -> look.show(part, on));
      checks.put(part, check);
      rows.getChildren().add(check);
    }
    return rows;
  }

  /** Where the curve becomes its thin tail. */
  public Node tail() {
    return new FieldRow(
        Messages.text("survival.interval.tail"),
        tailPercent,
        Texts.label(Messages.text("survival.interval.tailOr"), "ink-2"),
        tailCount);
  }

  /** Ticks and end of the time axis, which is called {@code time}. */
  public Node timeAxis(String time) {
    return new FieldRow(
        Messages.text("survival.axes.every", time),
        timeStep,
        Texts.label(Messages.text("survival.axes.to"), "ink-2"),
        timeEnd);
  }

  private void show(FigureSpec.Survival now) {
    checks.forEach((part, check) -> check.setSelected(part.isShown(now)));
    tailPercent.show(OptionalDouble.of(now.tailPercent()));
    tailCount.show(OptionalDouble.of(now.tailCount()));
    timeStep.show(now.timeStep());
    timeEnd.show(now.timeEnd());
  }
}
