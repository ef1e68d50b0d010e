package org.riskset.ui.incidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.messages.Capital;
import org.riskset.messages.Messages;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.Study;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.FigureSize;
import org.riskset.ui.group.GroupChoice;
import org.riskset.ui.group.GroupChoices;
import org.riskset.ui.look.CurveLook;
import org.riskset.ui.look.FigureChoice;
import org.riskset.ui.look.LookFields;

/** The inspector of the Competing risks room: event codes, what the figure shows, strata. */
final class IncidenceInspector extends VBox {
  private static final List<FigureChoice> PARTS =
      List.of(FigureChoice.CONFIDENCE_BAND, FigureChoice.CENSOR_MARKS, FigureChoice.TEST_RESULT);
  private static final List<ConfidenceType> SCALES =
      Arrays.stream(ConfidenceType.values()).filter(t -> t != ConfidenceType.BETA_PRODUCT).toList();

  private final IncidenceViewModel model;
  private final LookFields look;
  private final Choice<ConfidenceType> limits;
  private final Choice<List<String>> strata;

  IncidenceInspector(IncidenceViewModel model, Runnable changeSize) {
    this.model = model;
    look = new LookFields(new CurveLook(model.session(), model::longestTime));
    limits =
        new Choice<>(
            SCALES,
            type -> Messages.text("survival.interval." + type.name()),
            model.study().incidence().scale());
    limits.setId("limits");
    limits.onChoice(model::limits);
    strata = new Choice<>(strataChoices(), this::strataName, model.study().incidence().strata());
    strata.setId("gray-strata");
    strata.onChoice(model::strata);
    ScrollPane scroll = new ScrollPane(sections());
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("panel");
    getChildren().addAll(head(), scroll, new FigureSize(model.session(), changeSize));
    model.session().studyProperty().addListener((property, old, study) -> show(study));
  }

  private static Node head() {
    HBox head = new HBox(Texts.label(Messages.text("incidence.inspector"), "strong"));
    head.getStyleClass().add("panel-head");
    return head;
  }

  private Node sections() {
    return new VBox(
        new PanelSection(Messages.text("incidence.codes.title"), new CodeFields(model)),
        new PanelSection(Messages.text("survival.show.title"), look.parts(PARTS, this::partName)),
        new PanelSection(
            Messages.text("survival.interval.title"),
            new FieldRow(Messages.text("survival.interval.limits"), limits),
            look.tail()),
        new PanelSection(Messages.text("survival.axes.title"), look.timeAxis(time())),
        new PanelSection(
            Messages.text("incidence.strata.title"),
            new FieldRow(Messages.text("incidence.strata"), strata),
            Texts.wrapped(Messages.text("incidence.strata.note"), "caption")));
  }

  private String partName(FigureChoice part) {
    return part == FigureChoice.TEST_RESULT
        ? Messages.text("incidence.strata.title")
        : Messages.text("survival.show." + part.name(), IncidenceScreen.level(model.study()));
  }

  private String time() {
    String unit = IncidenceScreen.timeUnit(model.study());
    return unit.isEmpty() ? Messages.text("survival.axes.time") : Capital.first(unit);
  }

  /** None, one column that may form groups, or what the study has from elsewhere. */
  private List<List<String>> strataChoices() {
    Study study = model.study();
    return Stream.concat(
            GroupChoices.of(study, model.session().cohort()).stream().map(GroupChoice::columns),
            Stream.of(study.incidence().strata()))
        .distinct()
        .toList();
  }

  private String strataName(List<String> columns) {
    return columns.isEmpty()
        ? Messages.text("survival.group.none")
        : String.join(
            " × ", columns.stream().map(model.study().cohort().dictionary()::label).toList());
  }

  private void show(Study study) {
    limits.show(study.incidence().scale());
    strata.offer(strataChoices(), study.incidence().strata());
  }
}
