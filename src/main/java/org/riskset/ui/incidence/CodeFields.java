package org.riskset.ui.incidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.riskset.data.Dictionary;
import org.riskset.messages.Messages;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.incidence.Cause;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;

/** The fields that say how follow-up ended: column, value of censored rows, cause of interest. */
final class CodeFields extends VBox {
  /** Chosen while nothing is. */
  private static final String NOTHING = "\u0000";

  private final IncidenceViewModel model;
  private final Choice<String> column;
  private final Choice<String> censored;
  private final Choice<String> cause;

  CodeFields(IncidenceViewModel model) {
    this.model = model;
    column = new Choice<>(List.of(), this::columnName, NOTHING);
    censored = new Choice<>(List.of(), this::valueName, NOTHING);
    cause = new Choice<>(List.of(), this::valueName, NOTHING);
    column.setId("event-codes");
    censored.setId("censored-value");
    cause.setId("cause");
    column.onChoice(model::codes);
    censored.onChoice(value -> model.censored(columnInUse(), value));
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

  private String columnInUse() {
    return model.codesInUse().map(IncidenceSpec.Codes::column).orElse(NOTHING);
  }

  private void show() {
    Optional<IncidenceSpec.Codes> codes = model.codesInUse();
    column.offer(model.codeColumns(), columnInUse());
    censored.offer(
        codes.map(used -> model.censoredValues(used.column())).orElse(List.of()),
        codes.map(IncidenceSpec.Codes::censored).orElse(NOTHING));
    censored.setDisable(codes.isEmpty());
    IncidenceAnalysis analysis = model.screen().analysis();
    List<String> causes = new ArrayList<>();
    if (analysis != null) {
      analysis.causes().stream().map(Cause::value).forEach(causes::add);
    }
    cause.offer(causes, analysis == null ? NOTHING : causes.get(analysis.interest()));
    cause.setDisable(analysis == null);
  }

  private String columnName(String name) {
    return name.equals(NOTHING) ? Messages.text("incidence.codes.none") : dictionary().label(name);
  }

  private String valueName(String value) {
    if (value.equals(NOTHING)) {
      return "";
    }
    return value.isEmpty()
        ? Messages.text("incidence.codes.empty")
        : dictionary().levelLabel(columnInUse(), value);
  }

  private Dictionary dictionary() {
    return model.study().cohort().dictionary();
  }
}
