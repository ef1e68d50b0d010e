package org.riskset.ui;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** A file dropped on the window is opened. */
final class DroppedFiles {
  private final FileCommands files;

  DroppedFiles(FileCommands files) {
    this.files = files;
  }

  void installOn(Scene scene) {
    scene.setOnDragOver(this::accept);
    scene.setOnDragDropped(this::open);
  }

  private void accept(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
    }
    drag.consume();
  }

  private void open(DragEvent drop) {
    boolean any = drop.getDragboard().hasFiles();
    if (any) {
      files.open(drop.getDragboard().getFiles().get(0).toPath());
    }
    drop.setDropCompleted(any);
    drop.consume();
  }
}
