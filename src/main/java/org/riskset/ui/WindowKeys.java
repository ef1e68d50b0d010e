package org.riskset.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the window. */
final class WindowKeys {
  private final RisksetWindow window;
  private final FileCommands files;

  WindowKeys(RisksetWindow window, FileCommands files) {
    this.window = window;
    this.files = files;
  }

  void installOn(Scene scene) {
    Map<String, Runnable> keys = new LinkedHashMap<>();
    keys.put("Shortcut+Z", window::undo);
    keys.put("Shortcut+Shift+Z", window::redo);
    keys.put("Shortcut+S", files::save);
    keys.put("Shortcut+Shift+S", files::saveAs);
    keys.put("Shortcut+O", files::chooseData);
    keys.put("Shortcut+Shift+O", files::chooseStudy);
    keys.put("Shortcut+E", window::export);
    keys.put("Shortcut+D", window::changeLook);
    for (int room = 0; room < 7; room++) {
      int index = room;
      keys.put("Shortcut+" + (room + 1), () -> window.chooseRoom(index));
    }
    keys.forEach(
        (name, action) ->
            scene
                .getAccelerators()
                .put(KeyCombination.valueOf(name), () -> window.unlessCovered(action)));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Keys without Ctrl belong to a field while one is typed in. */
  private void press(KeyEvent press) {
    boolean plain = !press.isShortcutDown() && !press.isAltDown();
    boolean typing = press.getTarget() instanceof TextInputControl;
    if (press.getCode() == KeyCode.ESCAPE) {
      window.putAway();
    } else if (plain && !typing && press.getCode() == KeyCode.N) {
      window.nextFinding();
    } else if (plain && !typing && press.getCode() == KeyCode.ENTER) {
      window.remedyFinding();
    }
  }
}
