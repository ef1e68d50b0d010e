package org.riskset.ui.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Dictionary;
import org.riskset.messages.Messages;
import org.riskset.study.CharacteristicsSpec;
import org.riskset.study.CharacteristicsSpec.NumberForm;
import org.riskset.study.Study;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Check;
import org.riskset.ui.control.CheckList;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Texts;
import org.riskset.ui.group.GroupChoice;
import org.riskset.ui.group.GroupChoices;

/** The fields of the table of characteristics: its columns, its rows and how numbers are put. */
final class CharacteristicsFields extends VBox {
  private final CohortViewModel model;
  private final List<Split> splits;
  private final Choice<Split> split;
  private final Choice<NumberForm> numbers;
  private final Check tests;
  private final Label note = Texts.wrapped("", "caption");
  private final Button all;
  private final CheckList rows = new CheckList("row-");

  /** Columns that form the groups, or null for those of the study. */
  private record Split(@Nullable List<String> columns) {}

  CharacteristicsFields(CohortViewModel model) {
    this.model = model;
    splits = splits(model);
    split = new Choice<>(splits, this::label, null);
    split.setId("table-groups");
    split.onChoice(chosen -> model.commands().groups(chosen.columns()));
    CharacteristicsSpec asked = model.study().description().characteristics();
    numbers =
        new Choice<>(
            List.of(NumberForm.values()),
            form -> Messages.text("cohort.table.form." + form.name()),
            asked.numbers());
    numbers.setId("table-numbers");
    numbers.onChoice(model.commands()::numbers);
    tests =
        new Check(Messages.text("cohort.table.showTests"), asked.tests(), model.commands()::tests);
    tests.setId("table-tests");
    all = Buttons.small(Messages.text("cohort.table.rows.reset"), () -> model.commands().allRows());
    all.setId("all-rows");
    getChildren()
        .addAll(
            new PanelSection(
                Messages.text("cohort.table.layout"),
                new FieldRow(Messages.text("cohort.table.split"), split),
                new FieldRow(Messages.text("cohort.table.numbers"), numbers),
                tests),
            new PanelSection(Messages.text("cohort.table.rows"), note, all, rows));
    model.session().studyProperty().addListener((property, old, study) -> show(study));
    model
        .characteristics()
        .screenProperty()
        .addListener((property, old, screen) -> showRows(model.study()));
    show(model.study());
  }

  /** The groups of the study, nobody's, then the columns that may form groups. */
  private static List<Split> splits(CohortViewModel model) {
    List<Split> splits = new ArrayList<>(List.of(new Split(null)));
    GroupChoices.of(model.study(), model.session().cohort()).stream()
        .map(GroupChoice::columns)
        .map(Split::new)
        .forEach(splits::add);
    return splits;
  }

  private String label(Split chosen) {
    List<String> columns = chosen.columns();
    if (columns == null) {
      return Messages.text("cohort.table.split.study");
    }
    Dictionary dictionary = model.study().cohort().dictionary();
    return columns.isEmpty()
        ? Messages.text("cohort.table.split.none")
        : columns.stream().map(dictionary::label).collect(Collectors.joining(" × "));
  }

  private void show(Study study) {
    CharacteristicsSpec asked = study.description().characteristics();
    Split chosen = new Split(asked.groups());
    List<Split> offered = new ArrayList<>(splits);
    if (!offered.contains(chosen)) {
      offered.add(chosen);
    }
    split.offer(offered, chosen);
    numbers.show(asked.numbers());
    tests.setSelected(asked.tests());
    boolean own = asked.chosenColumns().isPresent();
    note.setText(Messages.text(own ? "cohort.table.rows.own" : "cohort.table.rows.all"));
    all.setVisible(own);
    all.setManaged(own);
    showRows(study);
  }

  private void showRows(Study study) {
    List<String> candidates = model.characteristics().screen().candidates();
    Optional<List<String>> chosen = study.description().characteristics().chosenColumns();
    List<String> now = chosen.orElse(candidates);
    Dictionary dictionary = study.cohort().dictionary();
    rows.show(
        candidates.stream()
            .map(
                column ->
                    new CheckList.Item(
                        column,
                        dictionary.label(column),
                        "",
                        now.contains(column),
                        wanted -> model.commands().row(candidates, now, column, wanted)))
            .toList());
  }
}
