package org.riskset.ui.forest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riskset.figure.RatioTicks;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The scale under the forest's plot column. */
@ExtendWith(ApplicationExtension.class)
class ForestScaleTest {
  private ForestScale scale = new ForestScale();

  /** The room may be drawn before it stands in the window. */
  @Start
  void start(Stage stage) {
    scale = new ForestScale();
    scale.show(new RatioAxis(new RatioTicks(0.1, 10, List.of(0.1, 1.0, 10.0)), 63), 0, 240);
    stage.setScene(new Scene(scale, 300, 60));
    stage.show();
  }

  @Test
  void itsLabelsAreThereAlsoIfItWasDrawnBeforeItStoodInTheWindow() {
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(scale.getChildren())
        .filteredOn(Label.class::isInstance)
        .isNotEmpty()
        .allSatisfy(label -> assertThat(label.getLayoutBounds().getWidth()).isPositive());
  }
}
