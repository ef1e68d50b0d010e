package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import org.riskset.data.Dictionary;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.report.json.Table1TestName;
import org.riskset.statistics.descriptive.NumberSummary;
import org.riskset.study.baseline.BaselineSummary;
import org.riskset.study.baseline.BaselineTable;
import org.riskset.study.baseline.BaselineTest;
import org.riskset.study.baseline.BaselineVariable;

/** A table of baseline characteristics in plain text. */
final class Table1Text {
  private static final String INDENT = "  ";
  private static final int DECIMALS = 2;

  private final BaselineTable table;
  private final Dictionary dictionary;

  private Table1Text(BaselineTable table) {
    this.table = table;
    this.dictionary = table.spec().cohort().dictionary();
  }

  static String of(BaselineTable table) {
    return new Table1Text(table).page();
  }

  private String page() {
    TextPage page = new TextPage();
    page.line("report.table1.title").gap();
    page.plain(dictionary.title());
    if (!table.spec().where().isBlank()) {
      page.line("report.subgroup", table.spec().where());
    }
    if (table.missing() > 0) {
      page.line("report.missing", table.missing());
    }
    page.gap();
    TextTable text = new TextTable(head());
    table.variables().forEach(variable -> add(text, variable));
    page.table(text).gap();
    page.paragraph(Messages.text("report.table1.legend"));
    if (isCompared()) {
      page.paragraph(Messages.text("report.table1.difference"));
    }
    table
        .warnings()
        .forEach(warning -> page.paragraph(Messages.text("report.note", warning.message().text())));
    String note = dictionary.note();
    if (note != null) {
      page.gap().paragraph(note);
    }
    return page.text();
  }

  private boolean isCompared() {
    return table.groups().size() > 1;
  }

  private List<String> head() {
    List<String> head = new ArrayList<>();
    head.add(Messages.text("report.table1.variable"));
    head.add(Messages.text("report.table1.size", Messages.text("study.allPatients"), table.n()));
    for (int g = 0; g < table.groups().size(); g++) {
      head.add(
          Messages.text("report.table1.size", label(table.groups().get(g)), table.sizes().get(g)));
    }
    if (isCompared()) {
      head.add(Messages.text("report.table1.smd"));
      head.add(Messages.text("report.cox.p"));
      head.add(Messages.text("report.table1.test"));
    }
    return head;
  }

  private String label(String group) {
    List<String> columns = table.spec().groups();
    return columns.size() == 1 ? dictionary.levelLabel(columns.get(0), group) : group;
  }

  private List<BaselineSummary> summaries(BaselineVariable variable) {
    List<BaselineSummary> all = new ArrayList<>();
    all.add(variable.overall());
    all.addAll(isGrouped() ? variable.groups() : List.of());
    return all;
  }

  private boolean isGrouped() {
    return !table.groups().isEmpty();
  }

  private void add(TextTable text, BaselineVariable variable) {
    String label = dictionary.label(variable.name());
    List<String> first = new ArrayList<>();
    if (variable.isCategory()) {
      first.add(label);
      summaries(variable).forEach(s -> first.add(""));
    } else {
      first.add(Messages.text("report.table1.number", label));
      summaries(variable).forEach(s -> first.add(number(s)));
    }
    addComparison(first, variable);
    text.add(first);
    for (int l = 0; l < variable.levels().size(); l++) {
      int level = l;
      List<String> row = new ArrayList<>();
      row.add(INDENT + dictionary.levelLabel(variable.name(), variable.levels().get(l)));
      summaries(variable).forEach(s -> row.add(share(s, level)));
      text.add(row);
    }
    addMissing(text, variable);
  }

  private void addMissing(TextTable text, BaselineVariable variable) {
    if (variable.overall().missing() > 0) {
      List<String> row = new ArrayList<>();
      row.add(INDENT + Messages.text("report.table1.missing"));
      summaries(variable).forEach(s -> row.add(NumberWording.count(s.missing())));
      text.add(row);
    }
  }

  private void addComparison(List<String> row, BaselineVariable variable) {
    variable
        .standardizedDifference()
        .ifPresent(
            difference -> {
              row.add(
                  Messages.text(
                      "report.table1.smdValue",
                      NumberWording.fixed(difference.value(), DECIMALS),
                      NumberWording.fixed(difference.nullBand(), DECIMALS)));
              row.add(
                  variable
                      .chosenTest()
                      .map(test -> PValueWording.value(test.result().pValue()))
                      .orElse(Messages.text("number.notEstimable.brief")));
              row.add(
                  variable.chosenTest().map(BaselineTest::kind).map(Table1TestName::of).orElse(""));
            });
  }

  private static String number(BaselineSummary summary) {
    NumberSummary numbers = ((BaselineSummary.Numbers) summary).summary();
    BaselineCell mean = BaselineCell.mean(numbers);
    BaselineCell median = BaselineCell.median(numbers);
    return numbers.n() == 0
        ? ""
        : Messages.text(
            "report.table1.meanAndMedian",
            mean.value(),
            mean.detail(),
            median.value(),
            median.detail());
  }

  private static String share(BaselineSummary summary, int level) {
    return BaselineCell.share((BaselineSummary.Categories) summary, level).toString();
  }
}
