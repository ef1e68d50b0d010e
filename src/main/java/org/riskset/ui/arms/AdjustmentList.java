package org.riskset.ui.arms;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.Study;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.CheckList;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Texts;
import org.riskset.ui.term.TermCandidate;

/** What the arms are adjusted and weighted for. */
final class AdjustmentList extends VBox {
  private final ArmsViewModel model;
  private final Label note = Texts.wrapped("", "caption");
  private final Button asTheModel;
  private final CheckList terms = new CheckList("adjust-");

  AdjustmentList(ArmsViewModel model) {
    this.model = model;
    asTheModel =
        Buttons.small(Messages.text("arms.adjust.asModel"), model.commands()::adjustAsTheModel);
    asTheModel.setId("adjust-as-model");
    getChildren()
        .add(new PanelSection(Messages.text("arms.adjust.title"), note, asTheModel, terms));
    model.session().studyProperty().addListener((property, old, study) -> show(study));
    show(model.study());
  }

  private void show(Study study) {
    boolean own = study.arms().chosenAdjustment().isPresent();
    note.setText(Messages.text(own ? "arms.adjust.own" : "arms.adjust.ofModel"));
    asTheModel.setVisible(own);
    asTheModel.setManaged(own);
    terms.show(model.choices().adjustment(study).stream().map(this::item).toList());
  }

  private CheckList.Item item(TermCandidate candidate) {
    return candidate.item(
        candidate.inModel(), wanted -> model.commands().adjust(candidate.term(), wanted));
  }
}
