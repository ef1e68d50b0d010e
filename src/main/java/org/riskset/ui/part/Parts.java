package org.riskset.ui.part;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.riskset.ui.session.LazyScreen;

/**
 * The parts of a room, one of them in sight. Of those that are computed for who looks only that one
 * is, and only while somebody looks at the room.
 *
 * @param <P> names of the parts
 */
public final class Parts<P> {
  private final List<P> all;
  private final Function<P, Optional<LazyScreen<? extends PartScreen>>> screens;
  private final ReadOnlyObjectWrapper<P> shown;
  private boolean looking;

  /**
   * The parts of a room, the first of them in sight.
   *
   * @param all the parts in their order
   * @param screens what each of them shows; empty where that is computed whoever looks
   */
  public Parts(List<P> all, Function<P, Optional<LazyScreen<? extends PartScreen>>> screens) {
    this.all = List.copyOf(all);
    this.screens = screens;
    this.shown = new ReadOnlyObjectWrapper<>(all.get(0));
  }

  /** The parts in their order. */
  public List<P> all() {
    return all;
  }

  /** The part in sight. */
  public P shown() {
    return shown.get();
  }

  /** The part in sight. */
  public ReadOnlyObjectProperty<P> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Brings another part in sight. */
  public void show(P wanted) {
    shown.set(wanted);
    look(looking);
  }

  /** Whether somebody looks at the room. */
  public void look(boolean now) {
    looking = now;
    for (P part : all) {
      screens.apply(part).ifPresent(screen -> screen.look(now && part.equals(shown())));
    }
  }
}
