package org.riskset.ui.export;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.riskset.figure.export.FigureFormat;
import org.riskset.messages.Messages;
import org.riskset.study.FigureSpec;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NumberField;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Segment;
import org.riskset.ui.control.Texts;

/** Size, type and format of a figure on its way out. */
final class ExportOptions extends VBox {
  private static final double LEAST_MM = 30;
  private static final double MOST_MM = 600;
  private static final double LEAST_PT = 4;
  private static final double MOST_PT = 36;
  private static final double LEAST_DPI = 72;
  private static final double MOST_DPI = 1200;

  private final ExportViewModel model;
  private final NumberField width;
  private final NumberField height;
  private final NumberField text;
  private final NumberField dpi;

  ExportOptions(ExportViewModel model) {
    this.model = model;
    FigureSpec draft = model.draft();
    width = NumberField.of(draft.widthMm(), ExportOptions::isSide);
    height = NumberField.of(draft.heightMm(), ExportOptions::isSide);
    text = NumberField.of(draft.fontSizePt(), pt -> pt >= LEAST_PT && pt <= MOST_PT);
    dpi = NumberField.of(model.dpi(), value -> value >= LEAST_DPI && value <= MOST_DPI);
    listen();
    getStyleClass().addAll("panel", "export-options");
    getChildren().addAll(size(), type(), format());
    model.draftProperty().addListener((property, old, now) -> show(now));
  }

  private static boolean isSide(double mm) {
    return mm >= LEAST_MM && mm <= MOST_MM;
  }

  private void listen() {
    width.setId("export-width");
    height.setId("export-height");
    text.setId("export-text");
    dpi.setId("export-dpi");
    width.onValue(
        mm -> model.size(mm.orElseThrow(), model.draft().heightMm(), model.draft().fontSizePt()));
    height.onValue(
        mm -> model.size(model.draft().widthMm(), mm.orElseThrow(), model.draft().fontSizePt()));
    text.onValue(
        pt -> model.size(model.draft().widthMm(), model.draft().heightMm(), pt.orElseThrow()));
    dpi.onValue(value -> model.dpi(value.orElseThrow()));
  }

  private Node size() {
    return new PanelSection(
        Messages.text("export.size"),
        row("export.width", width, "export.mm"),
        row("export.height", height, "export.mm"));
  }

  private Node type() {
    return new PanelSection(Messages.text("export.type"), row("export.text", text, "export.pt"));
  }

  private Node format() {
    Segment<FigureFormat> formats =
        new Segment<>(
                List.of(FigureFormat.PDF, FigureFormat.SVG, FigureFormat.PNG),
                FigureFormat::name,
                model.formatProperty().get())
            .filling();
    formats.setId("export-format");
    formats.onChoice(model.formatProperty()::set);
    FieldRow resolution = row("export.resolution", dpi, "export.dpi");
    resolution.visibleProperty().bind(model.formatProperty().isEqualTo(FigureFormat.PNG));
    resolution.managedProperty().bind(resolution.visibleProperty());
    return new PanelSection(Messages.text("export.format"), formats, resolution);
  }

  private static FieldRow row(String name, NumberField field, String unit) {
    return new FieldRow(Messages.text(name), field, Texts.label(Messages.text(unit), "ink-2"));
  }

  private void show(FigureSpec draft) {
    width.show(OptionalDouble.of(draft.widthMm()));
    height.show(OptionalDouble.of(draft.heightMm()));
    text.show(OptionalDouble.of(draft.fontSizePt()));
  }
}
