package org.riskset.ui.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.riskset.data.Dictionary;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.report.BaselineCell;
import org.riskset.report.json.Table1TestName;
import org.riskset.statistics.descriptive.NumberSummary;
import org.riskset.study.CharacteristicsSpec.NumberForm;
import org.riskset.study.baseline.BaselineSummary;
import org.riskset.study.baseline.BaselineTable;
import org.riskset.study.baseline.BaselineVariable;
import org.riskset.ui.cohort.CharacteristicRow.Comparison;
import org.riskset.ui.table.Estimate;

/** Words the rows of a table of characteristics. */
final class CharacteristicRows {
  private static final int DECIMALS = 2;
  private static final Estimate BLANK = Estimate.alone("");

  private final BaselineTable table;
  private final NumberForm form;
  private final Dictionary dictionary;
  private final List<CharacteristicRow> rows = new ArrayList<>();

  private CharacteristicRows(BaselineTable table, NumberForm form) {
    this.table = table;
    this.form = form;
    this.dictionary = table.spec().cohort().dictionary();
  }

  static List<CharacteristicRow> of(BaselineTable table, NumberForm form) {
    CharacteristicRows words = new CharacteristicRows(table, form);
    table.variables().forEach(words::add);
    return words.rows;
  }

  private void add(BaselineVariable variable) {
    if (variable.isCategory()) {
      addLevels(variable);
    } else if (form == NumberForm.BOTH) {
      addHeading(variable, summary -> BLANK);
      addPart(formLabel(NumberForm.MEDIAN), variable, s -> number(s, NumberForm.MEDIAN));
      addPart(formLabel(NumberForm.MEAN), variable, s -> number(s, NumberForm.MEAN));
    } else {
      addHeading(variable, s -> number(s, form));
    }
    if (variable.overall().missing() > 0) {
      addPart(
          Messages.text("cohort.table.missing"),
          variable,
          s -> Estimate.alone(NumberWording.count(s.missing())));
    }
    rows.add(rows.remove(rows.size() - 1).closing());
  }

  private void addLevels(BaselineVariable variable) {
    addHeading(variable, summary -> BLANK);
    for (int l = 0; l < variable.levels().size(); l++) {
      int level = l;
      addPart(
          dictionary.levelLabel(variable.name(), variable.levels().get(l)),
          variable,
          s -> cell(BaselineCell.share((BaselineSummary.Categories) s, level)));
    }
  }

  private static String formLabel(NumberForm form) {
    return Messages.text("cohort.table.form." + form.name());
  }

  private static Estimate number(BaselineSummary summary, NumberForm form) {
    NumberSummary numbers = ((BaselineSummary.Numbers) summary).summary();
    return cell(
        form == NumberForm.MEAN ? BaselineCell.mean(numbers) : BaselineCell.median(numbers));
  }

  private static Estimate cell(BaselineCell cell) {
    return new Estimate(cell.value(), cell.detail().isEmpty() ? "" : "(" + cell.detail() + ")");
  }

  private void addHeading(BaselineVariable variable, Function<BaselineSummary, Estimate> cell) {
    rows.add(
        new CharacteristicRow(
            ColumnName.withUnit(dictionary, variable.name()),
            true,
            cells(variable, cell),
            comparison(variable),
            false));
  }

  private void addPart(
      String label, BaselineVariable variable, Function<BaselineSummary, Estimate> cell) {
    rows.add(new CharacteristicRow(label, false, cells(variable, cell), Comparison.NONE, false));
  }

  private List<Estimate> cells(
      BaselineVariable variable, Function<BaselineSummary, Estimate> cell) {
    List<Estimate> cells = new ArrayList<>();
    cells.add(cell.apply(variable.overall()));
    if (!table.groups().isEmpty()) {
      variable.groups().forEach(summary -> cells.add(cell.apply(summary)));
    }
    return cells;
  }

  private static Comparison comparison(BaselineVariable variable) {
    String unknown = Messages.text("number.notEstimable.brief");
    return variable
        .standardizedDifference()
        .map(
            difference ->
                new Comparison(
                    NumberWording.fixed(difference.value(), DECIMALS),
                    variable
                        .chosenTest()
                        .map(test -> PValueWording.value(test.result().pValue()))
                        .orElse(unknown),
                    variable.chosenTest().map(test -> Table1TestName.of(test.kind())).orElse("")))
        .orElse(Comparison.NONE);
  }
}
