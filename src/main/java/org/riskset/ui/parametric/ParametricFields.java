package org.riskset.ui.parametric;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.parametric.DistributionLabel;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Texts;

/** Which distribution's curves are drawn. */
public final class ParametricFields extends VBox {
  /** The fields of the part. */
  public ParametricFields(ParametricViewModel model) {
    Choice<Optional<ParametricDistribution>> distribution =
        new Choice<>(choices(), ParametricFields::name, model.chosen());
    distribution.setId("distribution");
    distribution.onChoice(chosen -> model.choose(chosen.orElse(null)));
    model
        .session()
        .studyProperty()
        .addListener((property, old, study) -> distribution.show(model.chosen()));
    getChildren()
        .add(
            new PanelSection(
                Messages.text("parametric.inspector"),
                new FieldRow(Messages.text("parametric.distribution"), distribution),
                Texts.wrapped(Messages.text("parametric.note"), "caption")));
  }

  private static List<Optional<ParametricDistribution>> choices() {
    return Stream.concat(
            Stream.of(Optional.<ParametricDistribution>empty()),
            Arrays.stream(ParametricDistribution.values()).map(Optional::of))
        .toList();
  }

  private static String name(Optional<ParametricDistribution> distribution) {
    return distribution
        .map(DistributionLabel::of)
        .orElseGet(() -> Messages.text("parametric.distribution.none"));
  }
}
