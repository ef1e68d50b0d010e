package org.riskset.ui.task;

import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whether work is under way and how far it is, as a window shows it; on the window's thread. */
public final class Running {
  private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<OptionalDouble> share =
      new ReadOnlyObjectWrapper<>(OptionalDouble.empty());

  /** Whether something is under way. */
  public ReadOnlyBooleanProperty underWayProperty() {
    return underWay.getReadOnlyProperty();
  }

  /** Whether something is under way. */
  public boolean isUnderWay() {
    return underWay.get();
  }

  /** The share that is done; empty as long as the work has not said. */
  public ReadOnlyObjectProperty<OptionalDouble> shareProperty() {
    return share.getReadOnlyProperty();
  }

  /** Work begins, in place of what was under way. */
  public void begin() {
    share.set(OptionalDouble.empty());
    underWay.set(true);
  }

  /** So much of it is done. */
  public void at(double done) {
    if (underWay.get()) {
      share.set(OptionalDouble.of(done));
    }
  }

  /** Nothing is under way any more. */
  public void end() {
    underWay.set(false);
    share.set(OptionalDouble.empty());
  }
}
