package org.riskset.ui.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.riskset.ui.session.LazyScreen;

/**
 * The parts of a room, one of them in sight. Only that one is computed, and only while somebody
 * looks at the room.
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
   * @param screens what each of them shows
   */
  public Parts(List<P> all, Function<P, LazyScreen<? extends PartScreen>> screens) {
    this.all = List.copyOf(all);
    this.screens = part -> Optional.of(screens.apply(part));
    this.shown = new ReadOnlyObjectWrapper<>(all.get(0));
  }

  /**
   * The parts of a room, the first of them in sight, of which others show results of the session.
   *
   * @param all the parts in their order
   * @param screens what those show that are computed apart
   */
  public Parts(List<P> all, Map<P, LazyScreen<? extends PartScreen>> screens) {
    Map<P, LazyScreen<? extends PartScreen>> computed = Map.copyOf(screens);
    this.all = List.copyOf(all);
    this.screens = part -> Optional.ofNullable(computed.get(part));
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
    all.forEach(
        part -> screens.apply(part).ifPresent(screen -> screen.look(now && part.equals(shown()))));
  }
}
