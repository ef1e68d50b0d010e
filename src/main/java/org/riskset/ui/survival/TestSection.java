package org.riskset.ui.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.statistics.multiplicity.PValueAdjustment;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.EqualityTest;
import org.riskset.study.analysis.TestLabels;
import org.riskset.ui.control.Check;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NumberField;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Texts;

/** Which test compares the groups, within which strata, and what is tested beside it. */
final class TestSection extends VBox {
  private final SurvivalViewModel model;
  private final Choice<EqualityTest.Kind> kind;
  private final NumberField rho;
  private final NumberField gamma;
  private final Choice<Optional<PValueAdjustment>> pairs;
  private final Check trend;
  private final StrataMenu strata;
  private final Node exponentsRow;
  private final Node pairsRow;

  TestSection(SurvivalViewModel model) {
    this.model = model;
    ComparisonSpec spec = model.analysis().comparison();
    kind = new Choice<>(List.of(EqualityTest.Kind.values()), TestSection::name, spec.test().kind());
    rho = NumberField.of(spec.test().rho(), exponent -> exponent >= 0);
    gamma = NumberField.of(spec.test().gamma(), exponent -> exponent >= 0);
    pairs = new Choice<>(adjustments(), TestSection::name, spec.pairwiseAdjustment());
    trend =
        new Check(
            Messages.text("survival.test.trend"),
            spec.trendTest().isPresent(),
            model.analysis()::trend);
    strata = new StrataMenu(model);
    exponentsRow =
        new FieldRow(
            Messages.text("survival.test.rho"),
            rho,
            Texts.label(Messages.text("survival.test.gamma"), "ink-2"),
            gamma);
    pairsRow = new FieldRow(Messages.text("survival.pairs"), pairs);
    listen();
    getChildren().add(section());
    model.session().studyProperty().addListener((property, old, study) -> show());
    model.screenProperty().addListener((property, old, screen) -> show());
    show();
  }

  private Node section() {
    return new PanelSection(
        Messages.text("survival.test.title"),
        new FieldRow(Messages.text("survival.test.kind"), kind),
        exponentsRow,
        new FieldRow(Messages.text("survival.test.strata"), strata),
        pairsRow,
        trend);
  }

  private void listen() {
    kind.setId("test-kind");
    kind.onChoice(model.analysis()::test);
    rho.setId("rho");
    rho.onValue(number -> model.analysis().exponents(value(number), test().gamma()));
    gamma.setId("gamma");
    gamma.onValue(number -> model.analysis().exponents(test().rho(), value(number)));
    gamma.setAccessibleText(Messages.text("survival.test.gamma"));
    pairs.setId("pairs-adjustment");
    pairs.onChoice(model.analysis()::pairs);
    trend.setId("trend");
  }

  private static double value(OptionalDouble number) {
    return number.orElseThrow();
  }

  private EqualityTest test() {
    return model.analysis().comparison().test();
  }

  private static String name(EqualityTest.Kind kind) {
    return kind == EqualityTest.Kind.FLEMING_HARRINGTON
        ? Messages.text("survival.test.flemingHarrington")
        : TestLabels.of(EqualityTest.of(kind));
  }

  /** None, then all ways of adjustment. */
  private static List<Optional<PValueAdjustment>> adjustments() {
    List<Optional<PValueAdjustment>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    for (PValueAdjustment adjustment : PValueAdjustment.values()) {
      choices.add(Optional.of(adjustment));
    }
    return choices;
  }

  private static String name(Optional<PValueAdjustment> adjustment) {
    return adjustment
        .map(chosen -> Messages.text("survival.pairs." + chosen.name()))
        .orElseGet(() -> Messages.text("survival.pairs.none"));
  }

  private void show() {
    ComparisonSpec spec = model.analysis().comparison();
    kind.show(spec.test().kind());
    rho.show(OptionalDouble.of(spec.test().rho()));
    gamma.show(OptionalDouble.of(spec.test().gamma()));
    pairs.show(spec.pairwiseAdjustment());
    trend.setSelected(spec.trendTest().isPresent());
    present(exponentsRow, spec.test().kind() == EqualityTest.Kind.FLEMING_HARRINGTON);
    boolean several = model.groupCount() > 2;
    present(pairsRow, several || spec.pairwiseAdjustment().isPresent());
    present(trend, several || spec.trendTest().isPresent());
  }

  private static void present(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }
}
