package org.riskset.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WhileShownTest {
  private final SimpleStringProperty value = new SimpleStringProperty("a");
  private final List<String> shown = new ArrayList<>();
  private final Group node = new Group();
  private final Group window = new Group();

  @Test
  void showsAtFirstThenOnlyInTheWindowAndCatchesUpOnce(FxRobot robot) {
    robot.interact(this::follow);
    assertThat(shown).containsExactly("a");

    value.set("b");
    value.set("c");
    assertThat(shown).containsExactly("a");

    robot.interact(() -> window.getChildren().add(node));
    assertThat(shown).containsExactly("a", "c");

    robot.interact(() -> value.set("d"));
    assertThat(shown).containsExactly("a", "c", "d");

    robot.interact(() -> window.getChildren().clear());
    robot.interact(() -> window.getChildren().add(node));
    assertThat(shown).containsExactly("a", "c", "d");
  }

  private void follow() {
    Scene scene = new Scene(window);
    assertThat(scene.getRoot()).isSameAs(window);
    WhileShown.follow(node, value, shown::add);
  }
}
