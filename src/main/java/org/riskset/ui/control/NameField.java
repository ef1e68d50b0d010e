package org.riskset.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/**
 * A field for a name, read when Enter is pressed or the field is left. A name is never empty; Esc
 * brings the last one back.
 */
public final class NameField extends TextField {
  private String value;
  private Consumer<String> onValue = entered -> {};

  /** A field with a name. */
  public NameField(String value) {
    super(value);
    this.value = value;
    getStyleClass().addAll("number-field", "wide");
    setOnAction(entered -> read());
    focusedProperty()
        .addListener(
            (f, before, focused) -> {
              if (!focused) {
                read();
              }
            });
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            setText(value());
          }
        });
  }

  private String value() {
    return value;
  }

  /** Shows another name; nobody is told that a person entered it. */
  public void show(String name) {
    value = name;
    setText(name);
  }

  /** Who is told when a person enters another name. */
  public void onValue(Consumer<String> listener) {
    onValue = listener;
  }

  private void read() {
    String entered = getText().strip();
    if (entered.isEmpty() || entered.equals(value)) {
      setText(value);
      return;
    }
    value = entered;
    setText(entered);
    onValue.accept(entered);
  }
}
