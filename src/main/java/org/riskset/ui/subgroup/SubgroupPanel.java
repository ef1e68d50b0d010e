package org.riskset.ui.subgroup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.EachFrame;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.control.Texts;
import org.riskset.ui.control.WhileShown;

/** The panel by which people choose patients: columns with bars to click and to brush. */
public final class SubgroupPanel extends VBox {
  /** Cards that a window shows without scrolling; the others come when it is there. */
  private static final int AT_ONCE = 10;

  private static final int PER_FRAME = 4;

  private final SubgroupViewModel model;
  private final TextField find = new TextField();
  private final ToggleButton split = new ToggleButton(Messages.text("ui.subgroup.split"));
  private final VBox cards = new VBox();
  private final Map<String, CardView> views = new HashMap<>();
  private final AttritionBlock attrition = new AttritionBlock();
  private final EachFrame growth = new EachFrame(this::grow);
  private int room = AT_ONCE;

  /** A panel; several may show the same model. */
  public SubgroupPanel(SubgroupViewModel model) {
    this.model = model;
    getStyleClass().add("subgroup-panel");
    ScrollPane scroll = new ScrollPane(cards);
    Scrolling.vertical(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(tools(), scroll, attrition);
    WhileShown.follow(this, model.screenProperty(), now -> show());
    WhileShown.follow(this, model.splitProperty(), now -> show());
    find.textProperty().addListener((property, before, now) -> show());
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
    model.screenProperty().get().ifPresentOrElse(this::show, () -> cards.getChildren().clear());
  }

  private void show(SubgroupScreen screen) {
    split.setVisible(screen.groups() > 1);
    split.setManaged(screen.groups() > 1);
    attrition.show(screen.headcount());
    List<Node> shown = new ArrayList<>();
    if (!screen.expression().isEmpty()) {
      shown.add(handWritten(screen.expression()));
    }
    boolean bySplit = model.splitProperty().get() && screen.groups() > 1;
    List<ColumnCard> found = screen.cards().stream().filter(this::matches).toList();
    found.stream().limit(room).forEach(card -> shown.add(view(card, bySplit)));
    growth.run(found.size() > room);
    if (found.isEmpty()) {
      shown.add(nothingFound());
    }
    if (!shown.equals(cards.getChildren())) {
      cards.getChildren().setAll(shown);
    }
  }

  private void grow() {
    room += PER_FRAME;
    show();
  }

  /** A card that is there already keeps its place, its focus and its styles. */
  private CardView view(ColumnCard card, boolean bySplit) {
    CardView view =
        views.compute(
            card.column(),
            (column, old) -> old != null && old.canShow(card) ? old : CardView.of(card, model));
    view.show(card, bySplit);
    return view;
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
