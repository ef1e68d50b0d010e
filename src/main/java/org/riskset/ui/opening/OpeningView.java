package org.riskset.ui.opening;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.riskset.ingest.CsvLayout;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.control.Texts;
import org.riskset.ui.theme.Icon;
import org.riskset.ui.theme.Logo;

/** The opening check over the whole window: the table, how it is understood, and an audit. */
public final class OpeningView extends BorderPane {
  private final OpeningViewModel model;
  private final OpeningActions actions;
  private final PreviewTable table;
  private final Label questions = Texts.label("", "caption");
  private final Button open;

  /** A view of a model. */
  public OpeningView(OpeningViewModel model, OpeningActions actions) {
    this.model = model;
    this.actions = actions;
    this.table = new PreviewTable(model);
    getStyleClass().add("opening");
    setId("opening");
    open = Buttons.primary("", actions::open);
    open.setId("open-patients");
    setTop(bar());
    setCenter(left());
    setRight(right());
    model.changes().addListener((property, before, now) -> show());
    show();
  }

  private Node bar() {
    Label check = Texts.label(Messages.text("ui.check.step.check"), "strong");
    Label explore = Texts.label(Messages.text("ui.check.step.explore"), "ink-3");
    HBox steps = new HBox(16, check, Icon.CHEVRON_RIGHT.node(), explore);
    steps.setAlignment(Pos.CENTER);
    HBox name = new HBox(8, Logo.node(), Texts.label(Messages.text("ui.check.title"), "strong"));
    name.setAlignment(Pos.CENTER_LEFT);
    Button look = Buttons.icon(Icon.MOON, Messages.text("ui.look.other"), () -> {});
    look.setOnAction(
        pressed -> {
          actions.changeLook();
          showLook(look);
        });
    showLook(look);
    BorderPane bar = new BorderPane(steps, null, look, null, name);
    BorderPane.setAlignment(look, Pos.CENTER_RIGHT);
    bar.getStyleClass().addAll("top-bar", "opening-bar");
    return bar;
  }

  private void showLook(Button look) {
    look.setGraphic((actions.dark() ? Icon.SUN : Icon.MOON).node());
  }

  private Node left() {
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox left = new VBox(head(), table, new AuditList(model, table::show));
    left.getStyleClass().add("surface");
    return left;
  }

  private Node head() {
    Label size =
        Texts.wrapped(
            Messages.text(
                "ui.check.size",
                NumberWording.count(model.cohort().rowCount()),
                NumberWording.count(model.cohort().columns().size())),
            "ink-2");
    Label name = Texts.label(String.valueOf(model.file().path().getFileName()), "title");
    VBox words = new VBox(name, size);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(16, words, layoutMenu());
    head.getStyleClass().add("opening-head");
    return head;
  }

  /** How the file was read, and the separators that a person may choose instead. */
  private Node layoutMenu() {
    CsvLayout layout = model.file().read().layout();
    MenuButton button =
        new MenuButton(
            Messages.text(
                "ui.check.layout",
                layout.charset(),
                Messages.text("ui.separator." + separatorName(layout.delimiter())),
                Messages.text(
                    layout.decimalMark() == ',' ? "ui.decimal.comma" : "ui.decimal.point")));
    button.getStyleClass().setAll("menu-button", "btn", "btn-small", "layout-menu");
    button.setId("layout");
    button.setMinWidth(Region.USE_PREF_SIZE);
    for (char separator : List.of(',', ';', '\t', '|')) {
      MenuItem item =
          new MenuItem(
              Messages.text(
                  "ui.check.separateBy",
                  Messages.text("ui.separator." + separatorName(separator))));
      item.setDisable(separator == layout.delimiter());
      item.setOnAction(chosen -> actions.readAgain(Character.toString(separator)));
      button.getItems().add(item);
    }
    return button;
  }

  private static String separatorName(char separator) {
    return switch (separator) {
      case ',' -> "comma";
      case ';' -> "semicolon";
      case '\t' -> "tab";
      default -> "bar";
    };
  }

  private Node right() {
    ScrollPane cards = new ScrollPane(new MeaningCards(model));
    Scrolling.vertical(cards);
    VBox.setVgrow(cards, Priority.ALWAYS);
    VBox head =
        new VBox(
            4,
            Texts.label(Messages.text("ui.check.question"), "title"),
            Texts.wrapped(
                Messages.text(model.isDescribed() ? "ui.check.hint.described" : "ui.check.hint"),
                "small-text",
                "ink-2"));
    head.getStyleClass().add("meaning-head");
    Button cancel = Buttons.standard(Messages.text("ui.cancel"), actions::cancel);
    cancel.setId("cancel-opening");
    HBox foot = new HBox(8, questions, Texts.spring(), cancel, open);
    foot.getStyleClass().add("meaning-foot");
    VBox right = new VBox(head, cards, foot);
    right.getStyleClass().addAll("panel", "meaning");
    return right;
  }

  private void show() {
    int count = model.openQuestions();
    questions.setText(count == 0 ? "" : Messages.text("ui.check.open.questions", count));
    open.setDisable(count > 0);
    open.setText(Messages.text("ui.check.open", NumberWording.count(model.cohort().rowCount())));
  }
}
