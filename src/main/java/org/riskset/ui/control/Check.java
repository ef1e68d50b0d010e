package org.riskset.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;

/** A check box that tells only what a person did. */
public final class Check extends CheckBox {
  /** A box with a name. */
  public Check(String name, boolean checked, Consumer<Boolean> onChange) {
    super(name);
    setSelected(checked);
    setOnAction(pressed -> onChange.accept(isSelected()));
  }
}
