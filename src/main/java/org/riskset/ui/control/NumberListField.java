package org.riskset.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.riskset.messages.NumberWording;

/**
 * A field for numbers in ascending order, separated by commas, semicolons or blanks, read when
 * Enter is pressed or the field is left. What is no such list is marked and not passed on; Esc
 * brings the last good one back.
 */
public final class NumberListField extends TextField {
  private final DoublePredicate permitted;
  private List<Double> value;
  private Consumer<List<Double>> onValue = entered -> {};

  /**
   * A field.
   *
   * @param permitted which numbers may be in the list
   */
  public NumberListField(List<Double> value, DoublePredicate permitted) {
    this.permitted = permitted;
    this.value = List.copyOf(value);
    getStyleClass().addAll("number-field", "wide");
    setText(text(value));
    setOnAction(entered -> read());
    focusedProperty()
        .addListener(
            (f, before, focused) -> {
              if (!focused) {
                read();
              }
            });
    textProperty().addListener((t, before, now) -> getStyleClass().remove("invalid"));
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            setText(text(this.value));
          }
        });
  }

  /** Shows other numbers; nobody is told that a person entered them. */
  public void show(List<Double> numbers) {
    if (!numbers.equals(value) || !isFocused()) {
      value = List.copyOf(numbers);
      setText(text(value));
    }
  }

  /** Who is told when a person enters other numbers. */
  public void onValue(Consumer<List<Double>> listener) {
    onValue = listener;
  }

  private void read() {
    Optional<List<Double>> numbers = parse(getText());
    if (numbers.isPresent()) {
      boolean changed = !numbers.get().equals(value);
      value = numbers.get();
      setText(text(value));
      if (changed) {
        onValue.accept(value);
      }
    } else if (!getStyleClass().contains("invalid")) {
      getStyleClass().add("invalid");
    }
  }

  private Optional<List<Double>> parse(String text) {
    List<Double> numbers = new ArrayList<>();
    try {
      for (String part : text.strip().split("[,;\\s]+", -1)) {
        if (!part.isEmpty()) {
          numbers.add(Double.valueOf(part));
        }
      }
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
    boolean good = numbers.stream().allMatch(n -> Double.isFinite(n) && permitted.test(n));
    return good ? Optional.of(numbers.stream().distinct().sorted().toList()) : Optional.empty();
  }

  private static String text(List<Double> numbers) {
    return numbers.stream().map(NumberWording::asChosen).collect(Collectors.joining(", "));
  }
}
