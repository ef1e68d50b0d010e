package org.riskset.ui.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.statistics.cutpoint.CutpointMethod;
import org.riskset.study.CutpointChoice;
import org.riskset.study.Study;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NumberField;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Texts;

/** The fields of the search for a cut-point. */
final class CutpointFields extends VBox {
  private static final double PERCENT = 100;

  private final CohortViewModel model;
  private final Choice<String> column;
  private final NumberField least;
  private final Choice<CutpointMethod> method;

  CutpointFields(CohortViewModel model) {
    this.model = model;
    column = new Choice<>(List.of(), name -> model.study().cohort().dictionary().label(name), null);
    column.setId("cutpoint-column");
    column.onChoice(name -> model.commands().cut(cut -> cut.withVariable(name)));
    CutpointChoice asked = model.study().description().cutpoint();
    least = NumberField.of(PERCENT * asked.minProp(), share -> share >= 0 && share < PERCENT / 2);
    least.setId("cutpoint-least");
    least.onValue(
        share -> model.commands().cut(cut -> cut.withMinProp(share.orElseThrow() / PERCENT)));
    method =
        new Choice<>(
            List.of(CutpointMethod.values()),
            way -> Messages.text("cutpoint.method." + way.name()),
            asked.method());
    method.setId("cutpoint-method");
    method.onChoice(way -> model.commands().cut(cut -> cut.withMethod(way)));
    getChildren()
        .add(
            new PanelSection(
                Messages.text("cutpoint.inspector.cut"),
                new FieldRow(Messages.text("cutpoint.column"), column),
                new FieldRow(
                    Messages.text("cutpoint.minProp"),
                    least,
                    Texts.label(Messages.text("cutpoint.minProp.unit"), "ink-2")),
                new FieldRow(Messages.text("cutpoint.method"), method),
                Texts.wrapped(Messages.text("cutpoint.note"), "caption")));
    model.session().studyProperty().addListener((property, old, study) -> show(study));
    show(model.study());
  }

  private void show(Study study) {
    CutpointChoice asked = study.description().cutpoint();
    List<String> columns = new ArrayList<>(CutpointColumns.of(study, model.session().cohort()));
    asked.column().filter(name -> !columns.contains(name)).ifPresent(columns::add);
    column.offer(columns, asked.column().orElse(null));
    least.show(OptionalDouble.of(Math.round(1e6 * asked.minProp()) / 1e4));
    method.show(asked.method());
  }
}
