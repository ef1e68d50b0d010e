package org.riskset.ui.figure;

import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the rooms: tables, figures, crosshair, forest and export. */
public final class RoomStyles {
  private static final String SHEET =
      Objects.requireNonNull(RoomStyles.class.getResource("/org/riskset/ui/rooms.css"))
          .toExternalForm();

  private RoomStyles() {}

  /** Adds the style sheet to the given parts of a window. */
  public static void dress(Parent... parts) {
    for (Parent part : parts) {
      part.getStylesheets().add(SHEET);
    }
  }
}
