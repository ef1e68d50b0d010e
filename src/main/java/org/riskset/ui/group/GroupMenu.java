package org.riskset.ui.group;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.riskset.study.Study;
import org.riskset.ui.session.StudySession;

/** The menu that forms the groups of a study. */
public final class GroupMenu extends MenuButton {
  private final StudySession session;
  private final List<GroupChoice> choices;

  /** The menu of a session. */
  public GroupMenu(StudySession session) {
    this.session = session;
    choices = GroupChoices.of(session.study(), session.cohort());
    setId("groups");
    getStyleClass().addAll("btn", "group-menu");
    setMinWidth(USE_PREF_SIZE);
    setOnShowing(shown -> fill());
    fill();
    session.studyProperty().addListener((property, old, study) -> setText(label(study)));
    setText(label(session.study()));
  }

  private void fill() {
    ToggleGroup one = new ToggleGroup();
    getItems().clear();
    for (GroupChoice choice : choices) {
      RadioMenuItem item = new RadioMenuItem(choice.label());
      item.setToggleGroup(one);
      item.setSelected(choice.columns().equals(session.study().groups()));
      item.setOnAction(chosen -> session.edit(study -> study.withGroups(choice.columns())));
      getItems().add(item);
    }
  }

  /** The columns that form groups now, as people read them. */
  private String label(Study study) {
    return choices.stream()
        .filter(choice -> choice.columns().equals(study.groups()))
        .map(GroupChoice::label)
        .findFirst()
        .orElseGet(
            () ->
                String.join(
                    " × ",
                    study.groups().stream().map(study.cohort().dictionary()::label).toList()));
  }
}
