package org.riskset.ui.arms;

import java.util.List;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.Study;
import org.riskset.ui.control.Check;
import org.riskset.ui.control.CheckList;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.term.TermCandidate;

/** The columns that form subgroups. */
final class SubgroupList extends VBox {
  private final ArmsViewModel model;
  private final Check adjusted;
  private final CheckList columns = new CheckList("by-");

  SubgroupList(ArmsViewModel model) {
    this.model = model;
    adjusted =
        new Check(
            Messages.text("arms.subgroups.adjusted"),
            model.study().arms().subgroups().adjusted(),
            model.commands()::adjustSubgroups);
    adjusted.setId("subgroups-adjusted");
    getChildren().add(new PanelSection(Messages.text("arms.subgroups.title"), adjusted, columns));
    model.session().studyProperty().addListener((property, old, study) -> show(study));
    show(model.study());
  }

  private void show(Study study) {
    adjusted.setSelected(study.arms().subgroups().adjusted());
    List<String> by = study.arms().subgroups().by();
    columns.show(model.choices().subgroups(study).stream().map(c -> item(c, by)).toList());
  }

  private CheckList.Item item(TermCandidate candidate, List<String> by) {
    return candidate.item(
        by.contains(candidate.column()),
        wanted -> model.commands().subgroup(candidate.column(), wanted));
  }
}
