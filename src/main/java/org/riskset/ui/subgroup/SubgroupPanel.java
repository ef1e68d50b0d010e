package org.riskset.ui.subgroup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.control.Texts;

/** The panel by which people choose patients: columns with bars to click and to brush. */
public final class SubgroupPanel extends VBox {
  private final SubgroupViewModel model;
  private final TextField find = new TextField();
  private final ToggleButton split = new ToggleButton(Messages.text("ui.subgroup.split"));
  private final VBox cards = new VBox();
  private final AttritionBlock attrition = new AttritionBlock();

  /** A panel; several may show the same model. */
  public SubgroupPanel(SubgroupViewModel model) {
    this.model = model;
    getStyleClass().add("subgroup-panel");
    ScrollPane scroll = new ScrollPane(cards);
    Scrolling.vertical(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(tools(), scroll, attrition);
    model.screenProperty().addListener((property, before, now) -> show());
    model.splitProperty().addListener((property, before, now) -> show());
    find.textProperty().addListener((property, before, now) -> show());
    show();
  }

  private Node tools() {
    find.setPromptText(Messages.text("ui.subgroup.find"));
    find.getStyleClass().add("find-field");
    find.setId("find-column");
    HBox.setHgrow(find, Priority.ALWAYS);
    split.getStyleClass().setAll("toggle-button", "btn", "btn-small", "split-toggle");
    split.setMinWidth(USE_PREF_SIZE);
    split.selectedProperty().bindBidirectional(model.splitProperty());
    HBox lines = new HBox(2, line(0), line(1));
    lines.setAlignment(javafx.geometry.Pos.CENTER);
    split.setGraphic(lines);
    HBox tools = new HBox(8, find, split);
    tools.getStyleClass().add("subgroup-tools");
    return tools;
  }

  private static Node line(int group) {
    javafx.scene.layout.Region line = new javafx.scene.layout.Region();
    line.getStyleClass().add("bar-group-" + group);
    line.setMinSize(7, 2);
    line.setMaxSize(7, 2);
    return line;
  }

  private void show() {
    Optional<SubgroupScreen> screen = model.screenProperty().get();
    cards.getChildren().clear();
    screen.ifPresent(this::show);
  }

  private void show(SubgroupScreen screen) {
    split.setVisible(screen.groups() > 1);
    split.setManaged(screen.groups() > 1);
    attrition.show(screen.headcount());
    if (!screen.expression().isEmpty()) {
      cards.getChildren().add(handWritten(screen.expression()));
    }
    List<ColumnCard> found = screen.cards().stream().filter(this::matches).toList();
    boolean bySplit = model.splitProperty().get() && screen.groups() > 1;
    found.forEach(card -> cards.getChildren().add(new CardView(card, bySplit, model)));
    if (found.isEmpty()) {
      cards.getChildren().add(nothingFound());
    }
  }

  private boolean matches(ColumnCard card) {
    String wanted = find.getText().strip().toLowerCase(Locale.ROOT);
    return card.label().toLowerCase(Locale.ROOT).contains(wanted)
        || card.column().toLowerCase(Locale.ROOT).contains(wanted);
  }

  private Node handWritten(String expression) {
    return new PanelSection(
        Messages.text("ui.subgroup.expression"),
        Texts.wrapped(expression, "small-text", "ink-2"),
        Buttons.link(Messages.text("ui.subgroup.clear"), model::clearAll));
  }

  private Node nothingFound() {
    VBox box =
        new VBox(
            4,
            Texts.wrapped(
                Messages.text("ui.subgroup.noColumn", find.getText().strip()),
                "small-text",
                "ink-2"),
            Buttons.link(Messages.text("ui.subgroup.allColumns"), find::clear));
    box.getStyleClass().add("panel-section");
    return box;
  }
}
