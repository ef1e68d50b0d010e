package org.riskset.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * A choice of one among a few, all in sight. One is always chosen.
 *
 * @param <T> what is chosen
 */
public final class Segment<T> extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final ReadOnlyObjectWrapper<T> value;
  private Consumer<T> onChoice = chosen -> {};

  /**
   * A segment.
   *
   * @param choices what can be chosen
   * @param name name of a choice
   * @param chosen the choice at first
   */
  public Segment(List<T> choices, Function<T, String> name, T chosen) {
    value = new ReadOnlyObjectWrapper<>(chosen);
    getStyleClass().add("segment");
    setMaxWidth(USE_PREF_SIZE);
    for (T choice : choices) {
      getChildren().add(button(choice, name.apply(choice)));
    }
    value.addListener((v, before, now) -> show());
    group.selectedToggleProperty().addListener((g, before, now) -> keepOne(now == null));
    show();
  }

  /** All choices equally wide, together as wide as there is room. */
  public Segment<T> filling() {
    setMaxWidth(Double.MAX_VALUE);
    for (Node child : getChildren()) {
      HBox.setHgrow(child, Priority.ALWAYS);
      ((ToggleButton) child).setMaxWidth(Double.MAX_VALUE);
      ((ToggleButton) child).setPrefWidth(64);
    }
    return this;
  }

  /** The choice. */
  public T value() {
    return value.get();
  }

  /** The choice. */
  public ReadOnlyObjectProperty<T> valueProperty() {
    return value.getReadOnlyProperty();
  }

  /** Shows another choice; nobody is told that a person made it. */
  public void show(T choice) {
    value.set(choice);
  }

  /** Who is told when a person chooses. */
  public void onChoice(Consumer<T> listener) {
    onChoice = listener;
  }

  /** Puts a sign behind the name of a choice, or none. */
  public void sign(T choice, @Nullable Node sign) {
    buttonOf(choice).setGraphic(sign);
  }

  /** The button of a choice. */
  public ToggleButton buttonOf(T choice) {
    return getChildren().stream()
        .map(ToggleButton.class::cast)
        .filter(button -> Objects.equals(button.getUserData(), choice))
        .findFirst()
        .orElseThrow();
  }

  private ToggleButton button(T choice, String name) {
    ToggleButton button = new ToggleButton(name);
    button.getStyleClass().add("segment-item");
    button.setMinWidth(USE_PREF_SIZE);
    button.setUserData(choice);
    button.setToggleGroup(group);
    button.setOnAction(pressed -> choose(choice));
    return button;
  }

  private void choose(T choice) {
    if (!Objects.equals(value.get(), choice)) {
      value.set(choice);
      onChoice.accept(choice);
    }
  }

  private void show() {
    for (Node child : getChildren()) {
      ToggleButton button = (ToggleButton) child;
      button.setSelected(Objects.equals(button.getUserData(), value.get()));
    }
  }

  private void keepOne(boolean none) {
    if (none) {
      show();
    }
  }
}
