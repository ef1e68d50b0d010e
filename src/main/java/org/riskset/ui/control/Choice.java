package org.riskset.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A choice of one from a list that opens.
 *
 * @param <T> what is chosen
 */
public final class Choice<T> extends ComboBox<T> {
  private Consumer<T> onChoice = chosen -> {};
  private boolean showing;

  /**
   * A list.
   *
   * @param choices what can be chosen
   * @param name name of a choice
   * @param chosen the choice at first, or null for none
   */
  public Choice(List<T> choices, Function<T, String> name, @Nullable T chosen) {
    getStyleClass().add("select");
    setConverter(new Names<>(name));
    getItems().setAll(choices);
    show(chosen);
    valueProperty().addListener((v, before, now) -> tell(now));
  }

  /** Shows another choice; nobody is told that a person made it. */
  public void show(@Nullable T choice) {
    if (!Objects.equals(getValue(), choice)) {
      showing = true;
      setValue(choice);
      showing = false;
    }
  }

  /** Offers other choices and shows one of them, or none; nobody is told that a person made it. */
  public void offer(List<T> choices, @Nullable T chosen) {
    if (!getItems().equals(choices)) {
      showing = true;
      getItems().setAll(choices);
      showing = false;
    }
    show(chosen);
  }

  /** Who is told when a person chooses. */
  public void onChoice(Consumer<T> listener) {
    onChoice = listener;
  }

  private void tell(@Nullable T chosen) {
    if (!showing && chosen != null) {
      onChoice.accept(chosen);
    }
  }

  /** Choices are shown by name and never typed. */
  private static final class Names<T> extends StringConverter<T> {
    private final Function<T, String> name;

    Names(Function<T, String> name) {
      this.name = name;
    }

    @Override
    public String toString(@Nullable T choice) {
      return choice == null ? "" : name.apply(choice);
    }

    @Override
    public T fromString(String text) {
      throw new UnsupportedOperationException("choices are not typed");
    }
  }
}
