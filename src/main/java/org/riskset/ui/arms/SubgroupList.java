package org.riskset.ui.arms;

import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.Study;
import org.riskset.ui.control.Check;
import org.riskset.ui.control.PanelSection;

/** The columns that form subgroups. */
final class SubgroupList extends VBox {
  private final ArmsViewModel model;
  private final Check adjusted;
  private final CheckList columns;

  SubgroupList(ArmsViewModel model) {
    this.model = model;
    adjusted =
        new Check(
            Messages.text("arms.subgroups.adjusted"),
            model.study().arms().subgroups().adjusted(),
            model.commands()::adjustSubgroups);
    adjusted.setId("subgroups-adjusted");
    columns =
        new CheckList(
            "by-",
            candidate -> model.study().arms().subgroups().by().contains(candidate.column()),
            (candidate, wanted) -> model.commands().subgroup(candidate.column(), wanted));
    getChildren().add(new PanelSection(Messages.text("arms.subgroups.title"), adjusted, columns));
    model.session().studyProperty().addListener((property, old, study) -> show(study));
    show(model.study());
  }

  private void show(Study study) {
    adjusted.setSelected(study.arms().subgroups().adjusted());
    columns.show(model.choices().subgroups(study));
  }
}
