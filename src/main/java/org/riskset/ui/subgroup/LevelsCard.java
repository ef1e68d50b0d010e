package org.riskset.ui.subgroup;

import java.util.List;
import javafx.scene.layout.VBox;

/** A column with levels: a row for each. */
final class LevelsCard extends CardView {
  private final SubgroupViewModel model;
  private final VBox rows = new VBox();
  private List<String> levels = List.of();

  LevelsCard(String column, SubgroupViewModel model) {
    super(column, model);
    this.model = model;
    setBody(rows);
  }

  @Override
  boolean canShow(ColumnCard card) {
    return card instanceof ColumnCard.Levels;
  }

  @Override
  void show(ColumnCard card, boolean split) {
    super.show(card, split);
    ColumnCard.Levels shown = (ColumnCard.Levels) card;
    List<String> now = shown.levels().stream().map(LevelBar::level).toList();
    if (!now.equals(levels)) {
      levels = now;
      rows.getChildren()
          .setAll(now.stream().map(level -> new LevelRow(card.column(), level, model)).toList());
    }
    int most = shown.levels().stream().mapToInt(LevelBar::total).max().orElse(1);
    for (int i = 0; i < now.size(); i++) {
      ((LevelRow) rows.getChildren().get(i)).show(shown, shown.levels().get(i), most, split);
    }
  }
}
