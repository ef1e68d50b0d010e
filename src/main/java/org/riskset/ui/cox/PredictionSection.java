package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.Study;
import org.riskset.study.prediction.ProfileColumn;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NameField;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Segment;
import org.riskset.ui.control.Texts;
import org.riskset.ui.theme.Icon;

/** The patients for whom survival is predicted: which there are, and the values of one of them. */
final class PredictionSection extends VBox {
  private final PredictionViewModel model;
  private final HBox head = new HBox();
  private final NameField name;
  private final VBox fields = new VBox();
  private List<ProfileField> shown = List.of();
  private List<ProfileColumn> columns = List.of();

  PredictionSection(PredictionViewModel model) {
    this.model = model;
    name = new NameField("");
    name.setId("patient-name");
    name.onValue(model::name);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    head.getStyleClass().add("patients-head");
    fields.getStyleClass().add("patient-fields");
    getChildren()
        .add(
            new PanelSection(
                Messages.text("prediction.patients"),
                head,
                new FieldRow(Messages.text("prediction.name"), name),
                fields));
    model.screen().screenProperty().addListener((property, old, screen) -> show(screen));
    model.editedProperty().addListener((property, old, now) -> show(model.screen().screen()));
    show(model.screen().screen());
  }

  private void show(PredictionScreen screen) {
    showHead();
    int edited = model.edited();
    name.show(model.profiles().get(edited).name());
    if (!screen.columns().equals(columns)) {
      columns = screen.columns();
      shown = columns.stream().map(column -> field(screen.study(), column)).toList();
      fields.getChildren().setAll(shown.stream().map(ProfileField::row).toList());
    }
    if (edited < screen.names().size()) {
      shown.forEach(field -> field.show(screen.value(edited, field.column())));
    }
  }

  private ProfileField field(Study study, ProfileColumn column) {
    return ProfileField.of(
        study.cohort().dictionary(), column, value -> model.value(column.name(), value));
  }

  private void showHead() {
    int count = model.profiles().size();
    List<Node> nodes = new ArrayList<>();
    Segment<Integer> which =
        new Segment<>(
            IntStream.range(0, count).boxed().toList(),
            place -> Integer.toString(place + 1),
            model.edited());
    which.setId("patient");
    which.onChoice(model::turnTo);
    nodes.add(which);
    if (count < PredictionViewModel.MOST) {
      Button add = Buttons.small(Messages.text("prediction.add"), model::add);
      add.setId("add-patient");
      nodes.add(add);
    }
    nodes.add(Texts.spring());
    if (count > 1) {
      Button remove = Buttons.icon(Icon.CLOSE, Messages.text("prediction.remove"), model::remove);
      remove.setId("remove-patient");
      nodes.add(remove);
    }
    head.getChildren().setAll(nodes);
  }
}
