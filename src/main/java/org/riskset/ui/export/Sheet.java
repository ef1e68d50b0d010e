package org.riskset.ui.export;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.riskset.study.FigureSpec;
import org.riskset.ui.figure.PaperView;
import org.riskset.ui.task.Threads;

/** The figure on its sheet, in true millimetres or as large as there is room, with rulers. */
final class Sheet extends Region {
  private static final double MM_PER_INCH = 25.4;
  private static final double MARGIN = 24;

  private final ExportViewModel model;
  private final PaperView paper;
  private final Rulers rulers = new Rulers();
  private final ReadOnlyDoubleWrapper magnification = new ReadOnlyDoubleWrapper(1);
  private boolean fitting = true;

  Sheet(ExportViewModel model, Threads threads) {
    this.model = model;
    this.paper = new PaperView(threads);
    getStyleClass().add("sheet-ground");
    getChildren().addAll(rulers, paper);
    model.draftProperty().addListener((property, old, draft) -> requestLayout());
  }

  /** How much larger than on paper the figure is. */
  ReadOnlyDoubleProperty magnificationProperty() {
    return magnification.getReadOnlyProperty();
  }

  /** Shows the figure as large as there is room, or as large as on paper. */
  void fit(boolean wanted) {
    fitting = wanted;
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return contentSize(model.draft().widthMm());
  }

  @Override
  protected double computePrefHeight(double width) {
    return contentSize(model.draft().heightMm());
  }

  /** At true size the sheet may be larger than the room; it then scrolls. */
  private double contentSize(double mm) {
    return fitting ? 0 : mm * pixelsPerMmOnPaper() + 2 * (MARGIN + Rulers.THICKNESS);
  }

  private static double pixelsPerMmOnPaper() {
    return Screen.getPrimary().getDpi() / MM_PER_INCH;
  }

  @Override
  protected void layoutChildren() {
    FigureSpec spec = model.draft();
    double width = getWidth() - 2 * MARGIN - Rulers.THICKNESS;
    double height = getHeight() - 2 * MARGIN - Rulers.THICKNESS;
    double fit = Math.min(width / spec.widthMm(), height / spec.heightMm());
    double pixelsPerMm = fitting ? fit : pixelsPerMmOnPaper();
    if (pixelsPerMm <= 0) {
      return;
    }
    magnification.set(pixelsPerMm / pixelsPerMmOnPaper());
    double sheetWidth = spec.widthMm() * pixelsPerMm;
    double sheetHeight = spec.heightMm() * pixelsPerMm;
    double left = Math.rint(Rulers.THICKNESS + (getWidth() - Rulers.THICKNESS - sheetWidth) / 2);
    double top = Math.rint(Rulers.THICKNESS + (getHeight() - Rulers.THICKNESS - sheetHeight) / 2);
    paper.resizeRelocate(left, top, sheetWidth, sheetHeight);
    paper.show(model.figure(), spec);
    rulers.resizeRelocate(0, 0, getWidth(), getHeight());
    rulers.show(left, top, spec.widthMm(), spec.heightMm(), pixelsPerMm);
  }
}
