package org.riskset.ui.opening;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Column;
import org.riskset.data.Finding;
import org.riskset.data.NumberColumn;
import org.riskset.messages.Messages;
import org.riskset.study.check.CohortCheck;
import org.riskset.ui.control.Texts;
import org.riskset.ui.theme.Fonts;

/** The rows of the file under the columns' names and uses. */
final class PreviewTable extends TableView<Integer> {
  private static final double ROW = 25;
  private static final double PILL = 28;
  private static final double PADDING = 12;
  private static final double MOST_WIDTH = 240;
  private static final int VALUES_MEASURED = 100;

  private final OpeningViewModel model;
  private final Map<String, MenuButton> pills = new HashMap<>();
  private final Map<String, Set<Integer>> marked = new HashMap<>();

  PreviewTable(OpeningViewModel model) {
    this.model = model;
    getStyleClass().add("preview-table");
    setId("preview");
    setFixedCellSize(ROW);
    setItems(
        FXCollections.observableList(
            IntStream.range(0, model.cohort().rowCount()).boxed().toList()));
    model.cohort().columns().forEach(column -> getColumns().add(column(column)));
    getColumns().get(0).getStyleClass().add("first");
    getColumns().get(0).setPrefWidth(getColumns().get(0).getPrefWidth() + PADDING);
    model.changes().addListener((property, before, now) -> showUses());
    model.findingsProperty().addListener((property, before, now) -> mark(now));
    mark(model.findingsProperty().get());
    showUses();
  }

  /** Tints what has to be looked at; gaps show themselves. */
  private void mark(List<Finding> findings) {
    marked.clear();
    findings.stream()
        .filter(CohortCheck::isOpen)
        .forEach(
            finding ->
                finding
                    .columns()
                    .forEach(
                        column ->
                            marked
                                .computeIfAbsent(column, c -> new HashSet<>())
                                .addAll(finding.rows())));
    refresh();
  }

  /** Brings the rows of a finding into sight. */
  void show(Finding finding) {
    getColumns().stream()
        .filter(column -> finding.columns().contains(String.valueOf(column.getUserData())))
        .findFirst()
        .ifPresent(this::scrollToColumn);
    if (!finding.rows().isEmpty()) {
      scrollTo(Math.max(0, finding.rows().get(0) - 2));
      getSelectionModel().clearAndSelect(finding.rows().get(0));
    }
  }

  private TableColumn<Integer, String> column(Column column) {
    TableColumn<Integer, String> shown = new TableColumn<>();
    boolean number = column instanceof NumberColumn;
    MenuButton pill = new MenuButton();
    pill.getStyleClass().add("role-pill");
    pill.setMinWidth(USE_PREF_SIZE);
    pill.setId("use-" + column.name());
    pills.put(column.name(), pill);
    VBox head = new VBox(4, Texts.label(column.name(), "strong", "small-text"), pill);
    head.setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    head.getStyleClass().add("preview-head");
    shown.setGraphic(head);
    shown.setUserData(column.name());
    shown.setSortable(false);
    shown.setReorderable(false);
    shown.setPrefWidth(width(column));
    shown.setCellValueFactory(row -> new ReadOnlyStringWrapper(column.text(row.getValue())));
    shown.setCellFactory(c -> new ValueCell(column, number));
    return shown;
  }

  /** Wide enough for the name, the use and the longest of the first values. */
  private double width(Column column) {
    double widest = textWidth(Fonts.SEMIBOLD, 12, column.name());
    String use = UseWords.of(model.use(column), model);
    widest = Math.max(widest, PILL + textWidth(Fonts.MEDIUM, 11, use));
    for (int row = 0; row < Math.min(VALUES_MEASURED, column.size()); row++) {
      widest = Math.max(widest, textWidth(Fonts.REGULAR, 12, column.text(row)));
    }
    return Math.min(MOST_WIDTH, Math.ceil(widest) + 2 * PADDING);
  }

  private static double textWidth(String family, double size, String words) {
    Text text = new Text(words);
    text.setFont(Font.font(family, size));
    return text.getLayoutBounds().getWidth();
  }

  private void showUses() {
    for (Column column : model.cohort().columns()) {
      MenuButton pill = pills.get(column.name());
      if (pill != null) {
        fill(pill, column);
        widen(column);
      }
    }
    refresh();
  }

  private void widen(Column column) {
    getColumns().stream()
        .filter(shown -> column.name().equals(shown.getUserData()))
        .filter(shown -> shown.getWidth() < width(column))
        .forEach(shown -> shown.setPrefWidth(width(column)));
  }

  private void fill(MenuButton pill, Column column) {
    ColumnUse use = model.use(column);
    pill.setText(UseWords.of(use, model));
    pill.setAccessibleText(Messages.text("ui.use.of", column.name(), pill.getText()));
    pill.getStyleClass().removeAll("pill-stop", "pill-caution");
    if (use.purpose() == ColumnUse.Purpose.LEFT_OUT) {
      pill.getStyleClass().add("pill-stop");
    } else if (!use.endpoint().isEmpty() && unsettled(use.endpoint())) {
      pill.getStyleClass().add("pill-caution");
    }
    pill.getItems().clear();
    for (ColumnUse other : model.uses(column)) {
      MenuItem item = new MenuItem(UseWords.of(other, model));
      item.setDisable(other.equals(use));
      item.setOnAction(chosen -> model.use(column, other));
      pill.getItems().add(item);
    }
  }

  private boolean unsettled(String endpoint) {
    return model.endpoints().stream()
        .anyMatch(check -> check.definition().id().equals(endpoint) && !check.settled());
  }

  /** One value; struck through in a column left out, tinted where a finding is about it. */
  private final class ValueCell extends TableCell<Integer, String> {
    private final Column column;

    ValueCell(Column column, boolean number) {
      this.column = column;
      setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable String value, boolean empty) {
      super.updateItem(value, empty);
      getStyleClass().removeAll("left-out", "marked");
      setText(null);
      if (!empty && value != null) {
        setText(value.isEmpty() ? "\u2013" : value);
        if (model.use(column).purpose() == ColumnUse.Purpose.LEFT_OUT) {
          getStyleClass().add("left-out");
        }
        if (marked.getOrDefault(column.name(), Set.of()).contains(getIndex())) {
          getStyleClass().add("marked");
        }
      }
    }
  }
}
