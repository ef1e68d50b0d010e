package org.riskset.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Segment;
import org.riskset.ui.session.StudySession;

/** The left panel of the Cox room: who is analysed, or by what. */
final class SubgroupsOrTerms extends VBox {
  SubgroupsOrTerms(StudySession session, Node subgroups, Node terms) {
    Segment<Boolean> choice =
        new Segment<>(
                List.of(false, true),
                byTerms -> Messages.text(byTerms ? "ui.left.terms" : "ui.left.subgroup"),
                true)
            .filling();
    choice.setId("subgroups-or-terms");
    HBox.setHgrow(choice, Priority.ALWAYS);
    HBox head = new HBox(choice);
    head.getStyleClass().add("panel-head");
    StackPane content = new StackPane(terms);
    VBox.setVgrow(content, Priority.ALWAYS);
    choice.onChoice(byTerms -> content.getChildren().setAll(byTerms ? terms : subgroups));
    getChildren().setAll(head, content);
    session
        .studyProperty()
        .addListener((property, before, now) -> count(choice, now.cox().terms().size()));
    count(choice, session.study().cox().terms().size());
  }

  private static void count(Segment<Boolean> choice, int terms) {
    ToggleButton button = choice.buttonOf(true);
    button.setText(Messages.text("ui.left.termsCounted", terms));
  }
}
