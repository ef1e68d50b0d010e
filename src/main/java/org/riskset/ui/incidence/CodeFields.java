package org.riskset.ui.incidence;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Dictionary;
import org.riskset.messages.Messages;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.incidence.Cause;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;

/** The fields that say how follow-up ended: column, value of censored rows, cause of interest. */
final class CodeFields extends VBox {
  private final IncidenceViewModel model;
  private final Choice<String> column;
  private final Choice<String> censored;
  private final Choice<String> cause;

  CodeFields(IncidenceViewModel model) {
    this.model = model;
    column = new Choice<>(List.of(), this::columnName, null);
    censored = new Choice<>(List.of(), this::valueName, null);
    cause = new Choice<>(List.of(), this::valueName, null);
    column.setPromptText(Messages.text("incidence.codes.none"));
    column.setId("event-codes");
    censored.setId("censored-value");
    cause.setId("cause");
    column.onChoice(model::codes);
    censored.onChoice(model::censored);
    cause.onChoice(model::cause);
    getChildren()
        .addAll(
            new FieldRow(Messages.text("incidence.codes.column"), column),
            new FieldRow(Messages.text("incidence.codes.censored"), censored),
            new FieldRow(Messages.text("incidence.codes.cause"), cause));
    model.session().studyProperty().addListener((property, old, study) -> show());
    model.screenProperty().addListener((property, old, screen) -> show());
    show();
  }

  private @Nullable String columnInUse() {
    return model.codesInUse().map(IncidenceSpec.Codes::column).orElse(null);
  }

  private void show() {
    Optional<IncidenceSpec.Codes> codes = model.codesInUse();
    column.offer(model.codeColumns(), columnInUse());
    censored.offer(
        codes.map(used -> model.censoredValues(used.column())).orElse(List.of()),
        codes.map(IncidenceSpec.Codes::censored).orElse(null));
    censored.setDisable(codes.isEmpty());
    IncidenceAnalysis analysis = model.screen().analysis();
    List<String> causes =
        analysis == null ? List.of() : analysis.causes().stream().map(Cause::value).toList();
    cause.offer(causes, analysis == null ? null : causes.get(analysis.interest()));
    cause.setDisable(analysis == null);
  }

  private String columnName(String name) {
    return dictionary().label(name);
  }

  private String valueName(String value) {
    String used = columnInUse();
    if (value.isEmpty()) {
      return Messages.text("incidence.codes.empty");
    }
    return used == null ? value : dictionary().levelLabel(used, value);
  }

  private Dictionary dictionary() {
    return model.study().cohort().dictionary();
  }
}
