package org.riskset.ui.cohort;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.PlanningSpec;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NumberField;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Segment;
import org.riskset.ui.control.Texts;

/** The fields of the plan of a comparison. */
final class PlanningFields extends VBox {
  private static final List<Double> POWERS = List.of(0.8, 0.9);
  private static final double PERCENT = 100;

  private final CohortViewModel model;
  private final NumberField ratio;
  private final Segment<Double> power;
  private final NumberField alpha;
  private final NumberField share;
  private final Label observed = Texts.wrapped("", "caption");

  PlanningFields(CohortViewModel model) {
    this.model = model;
    PlanningSpec asked = asked();
    ratio = NumberField.of(asked.hazardRatio(), value -> value > 0 && value != 1);
    power = new Segment<>(POWERS, PlanningScreen::percent, asked.power());
    alpha = NumberField.of(asked.alpha(), value -> value > 0 && value < 2 * least());
    share =
        NumberField.optional(
            percent(asked.eventProbability()),
            Messages.text("planning.share.none"),
            value -> value > 0 && value <= PERCENT);
    listen();
    getChildren()
        .addAll(
            new PanelSection(
                Messages.text("planning.find"),
                new FieldRow(Messages.text("planning.ratio"), ratio),
                new FieldRow(Messages.text("planning.power"), power),
                new FieldRow(Messages.text("planning.alpha"), alpha)),
            new PanelSection(
                Messages.text("planning.patients"),
                new FieldRow(
                    Messages.text("planning.share"),
                    share,
                    Texts.label(Messages.text("planning.share.unit"), "ink-2")),
                observed));
    model.session().studyProperty().addListener((property, old, study) -> show());
    model.planning().screenProperty().addListener((property, old, screen) -> showObserved(screen));
    showObserved(model.planning().screen());
  }

  private PlanningSpec asked() {
    return model.study().description().planning();
  }

  /** A power of half of alpha is had without any data. */
  private double least() {
    return Math.min(0.5, asked().power());
  }

  private void listen() {
    ratio.setId("planning-ratio");
    ratio.onValue(value -> model.commands().plan(p -> p.withHazardRatio(value.orElseThrow())));
    power.setId("planning-power");
    power.onChoice(value -> model.commands().plan(p -> p.withPower(value)));
    alpha.setId("planning-alpha");
    alpha.onValue(value -> model.commands().plan(p -> p.withAlpha(value.orElseThrow())));
    share.setId("planning-share");
    share.onValue(value -> model.commands().plan(p -> p.withEventProbability(probability(value))));
  }

  private static OptionalDouble percent(OptionalDouble probability) {
    return probability.isPresent()
        ? OptionalDouble.of(Math.round(1e6 * probability.getAsDouble()) / 1e4)
        : probability;
  }

  private static OptionalDouble probability(OptionalDouble percent) {
    return percent.isPresent() ? OptionalDouble.of(percent.getAsDouble() / PERCENT) : percent;
  }

  private void show() {
    PlanningSpec asked = asked();
    ratio.show(OptionalDouble.of(asked.hazardRatio()));
    power.show(asked.power());
    alpha.show(OptionalDouble.of(asked.alpha()));
    share.show(percent(asked.eventProbability()));
  }

  private void showObserved(PlanningScreen screen) {
    observed.setText(screen.observed());
  }
}
