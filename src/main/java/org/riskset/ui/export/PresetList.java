package org.riskset.ui.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.riskset.figure.FigurePreset;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.FigureSize;
import org.riskset.ui.theme.Icon;

/** The sizes that journals and slides ask for. */
final class PresetList extends VBox {
  private final ExportViewModel model;
  private final Map<FigurePreset, ToggleButton> buttons = new EnumMap<>(FigurePreset.class);

  PresetList(ExportViewModel model) {
    this.model = model;
    getStyleClass().add("preset-list");
    getChildren().add(Texts.label(Messages.text("export.preset"), "list-heading"));
    for (FigurePreset preset : FigurePreset.values()) {
      ToggleButton button = button(preset);
      buttons.put(preset, button);
      getChildren().add(button);
    }
    model.draftProperty().addListener((property, old, draft) -> show());
    show();
  }

  private ToggleButton button(FigurePreset preset) {
    String size =
        Messages.text(
            "export.presetSize",
            FigureSize.plain(preset.widthMm()),
            FigureSize.plain(preset.fontSizePt()));
    VBox words = new VBox(Texts.label(preset.label(), "preset-name"), Texts.label(size, "caption"));
    Node check = Icon.CHECK.node();
    check.getStyleClass().add("preset-check");
    HBox content = new HBox(words, Texts.spring(), check);
    content.getStyleClass().add("preset-content");
    ToggleButton button = new ToggleButton("", content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(preset.label() + ", " + size);
    button.setId("preset-" + preset.id());
    button.setMaxWidth(Double.MAX_VALUE);
    content.prefWidthProperty().bind(widthProperty().subtract(48));
    button.getStyleClass().add("preset");
    button.setOnAction(
        pressed -> {
          model.use(preset);
          show();
        });
    return button;
  }

  private void show() {
    Optional<FigurePreset> current = model.preset();
    buttons.forEach(
        (preset, button) -> button.setSelected(current.filter(preset::equals).isPresent()));
  }
}
