package org.riskset.ui.control;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import javafx.scene.control.TextField;

/**
 * A field for a number, read when Enter is pressed or the field is left. What is not a permitted
 * number is marked and not passed on; Esc brings the last good one back.
 */
public final class NumberField extends TextField {
  private final DoublePredicate permitted;
  private final boolean optional;
  private OptionalDouble value;
  private Consumer<OptionalDouble> onValue = entered -> {};

  private NumberField(OptionalDouble value, boolean optional, DoublePredicate permitted) {
    this.permitted = permitted;
    this.optional = optional;
    this.value = value;
    getStyleClass().add("number-field");
    setText(text(value));
    setOnAction(entered -> read());
    focusedProperty().addListener((f, before, focused) -> readUnless(focused));
    textProperty().addListener((t, before, now) -> getStyleClass().remove("invalid"));
    setOnKeyPressed(
        key -> {
          if (key.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
            setText(text(this.value));
          }
        });
  }

  /** A field that always holds a number. */
  public static NumberField of(double value, DoublePredicate permitted) {
    return new NumberField(OptionalDouble.of(value), false, permitted);
  }

  /** A field that may be empty; {@code prompt} then says what happens. */
  public static NumberField optional(
      OptionalDouble value, String prompt, DoublePredicate permitted) {
    NumberField field = new NumberField(value, true, permitted);
    field.setPromptText(prompt);
    return field;
  }

  /** Shows another number; nobody is told that a person entered it. */
  public void show(OptionalDouble number) {
    if (!number.equals(value) || !isFocused()) {
      value = number;
      setText(text(number));
    }
  }

  /** Who is told when a person enters another number. */
  public void onValue(Consumer<OptionalDouble> listener) {
    onValue = listener;
  }

  private void readUnless(boolean focused) {
    if (!focused) {
      read();
    }
  }

  private void read() {
    String entered = getText().strip().replace(',', '.').replace('\u2212', '-');
    if (entered.isEmpty() && optional) {
      accept(OptionalDouble.empty());
      return;
    }
    OptionalDouble number = parse(entered);
    if (number.isPresent() && permitted.test(number.getAsDouble())) {
      accept(number);
    } else if (!getStyleClass().contains("invalid")) {
      getStyleClass().add("invalid");
    }
  }

  private void accept(OptionalDouble number) {
    boolean changed = !number.equals(value);
    value = number;
    setText(text(number));
    if (changed) {
      onValue.accept(number);
    }
  }

  private static OptionalDouble parse(String text) {
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException notANumber) {
      return OptionalDouble.empty();
    }
  }

  private static String text(OptionalDouble value) {
    if (value.isEmpty()) {
      return "";
    }
    double number = value.getAsDouble();
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
