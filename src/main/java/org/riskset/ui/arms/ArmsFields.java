package org.riskset.ui.arms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Dictionary;
import org.riskset.messages.Messages;
import org.riskset.study.Study;
import org.riskset.study.claim.TwoArms;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NumberListField;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Texts;

/** The fields that say which arms are compared and when treatment began. */
final class ArmsFields extends VBox {
  /** No column has an empty name. */
  private static final String NONE = "";

  private final ArmsViewModel model;
  private final Choice<String> column = new Choice<>(List.of(), this::columnName, null);
  private final Choice<String> treated = new Choice<>(List.of(), this::levelName, null);
  private final Choice<String> comparison = new Choice<>(List.of(), this::levelName, null);
  private final Choice<String> start = new Choice<>(List.of(), this::columnName, null);
  private final NumberListField landmarks;
  private final FieldRow landmarkRow;
  private final Label note = Texts.wrapped("", "caption");

  ArmsFields(ArmsViewModel model) {
    this.model = model;
    landmarks = new NumberListField(model.study().arms().landmarks(), time -> time > 0);
    HBox.setHgrow(landmarks, Priority.ALWAYS);
    landmarkRow = new FieldRow(Messages.text("arms.landmarks"), landmarks);
    listen();
    getChildren()
        .addAll(
            new PanelSection(
                Messages.text("arms.pair.title"),
                new FieldRow(Messages.text("arms.column"), column),
                new FieldRow(Messages.text("arms.treated"), treated),
                new FieldRow(Messages.text("arms.comparison"), comparison)),
            new PanelSection(
                Messages.text("arms.start.title"),
                new FieldRow(Messages.text("arms.start"), start),
                landmarkRow,
                note));
    model.session().studyProperty().addListener((property, old, study) -> show(study));
    show(model.study());
  }

  private void listen() {
    column.setId("arm-column");
    column.onChoice(model.commands()::column);
    treated.setId("treated");
    treated.onChoice(model.commands()::treated);
    comparison.setId("comparison");
    comparison.onChoice(model.commands()::comparison);
    start.setId("start");
    start.onChoice(name -> model.commands().start(name.equals(NONE) ? null : name));
    landmarks.setId("landmarks");
    landmarks.onValue(model.commands()::landmarks);
  }

  private void show(Study study) {
    Optional<TwoArms> arms = model.choices().arms(study);
    String chosen = arms.map(TwoArms::column).orElse(null);
    List<String> levels =
        arms.map(pair -> model.choices().levels(study, pair.column())).orElse(List.of());
    column.offer(with(model.choices().columns(study), chosen), chosen);
    treated.offer(levels, arms.map(TwoArms::treated).orElse(null));
    comparison.offer(levels, arms.map(TwoArms::comparison).orElse(null));
    treated.setDisable(arms.isEmpty());
    comparison.setDisable(arms.isEmpty());
    String since = study.arms().startColumn().orElse(NONE);
    List<String> starts = new ArrayList<>(List.of(NONE));
    starts.addAll(model.choices().starts(study));
    start.offer(with(starts, since), since);
    landmarks.show(study.arms().landmarks());
    landmarkRow.setVisible(!since.equals(NONE));
    landmarkRow.setManaged(!since.equals(NONE));
    note.setText(Messages.text(since.equals(NONE) ? "arms.start.note.none" : "arms.start.note"));
  }

  /** The choices, among them the one made. */
  private static List<String> with(List<String> choices, @Nullable String chosen) {
    List<String> all = new ArrayList<>(choices);
    if (chosen != null && !all.contains(chosen)) {
      all.add(chosen);
    }
    return all;
  }

  private String columnName(String name) {
    return name.equals(NONE) ? Messages.text("arms.start.none") : dictionary().label(name);
  }

  private String levelName(String level) {
    return model
        .choices()
        .arms(model.study())
        .map(arms -> dictionary().levelLabel(arms.column(), level))
        .orElse(level);
  }

  private Dictionary dictionary() {
    return model.study().cohort().dictionary();
  }
}
