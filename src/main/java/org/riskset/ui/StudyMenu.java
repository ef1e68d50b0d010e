package org.riskset.ui;

import java.nio.file.Path;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.riskset.messages.Messages;

/** The menu behind the study's name: open, save, and the files opened lately. */
final class StudyMenu {
  private final FileCommands files;
  private final ContextMenu menu = new ContextMenu();

  StudyMenu(FileCommands files) {
    this.files = files;
  }

  /** Opens the menu under a node, or closes it. */
  void show(Node anchor) {
    if (menu.isShowing()) {
      menu.hide();
      return;
    }
    menu.getItems()
        .setAll(
            item("ui.menu.openData", "Shortcut+O", files::chooseData),
            item("ui.menu.openStudy", "Shortcut+Shift+O", files::chooseStudy),
            new SeparatorMenuItem(),
            item("ui.menu.save", "Shortcut+S", files::save),
            item("ui.menu.saveAs", "Shortcut+Shift+S", files::saveAs),
            new SeparatorMenuItem(),
            item("ui.menu.sample", null, files::openSample));
    for (Path file : files.recent()) {
      MenuItem item = new MenuItem(String.valueOf(file.getFileName()));
      item.setMnemonicParsing(false);
      item.setOnAction(chosen -> files.open(file));
      menu.getItems().add(item);
    }
    menu.show(anchor, Side.BOTTOM, 0, 0);
  }

  private static MenuItem item(
      String key, @org.jspecify.annotations.Nullable String shortcut, Runnable action) {
    MenuItem item = new MenuItem(Messages.text(key));
    item.setId(key);
    item.setOnAction(chosen -> action.run());
    if (shortcut != null) {
      item.setAccelerator(KeyCombination.valueOf(shortcut));
    }
    return item;
  }
}
