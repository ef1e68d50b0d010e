package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import org.riskset.figure.EstimateWords;
import org.riskset.figure.ForestEstimate;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.TermLevel;
import org.riskset.study.analysis.TermRows;

/** The terms of a Cox model as a table in plain text, levels indented under their column. */
final class CoxTermsText {
  private static final String INDENT = "  ";

  private final boolean univariable;
  private final EstimateWords words;

  private CoxTermsText(Study study, CoxAnalysis analysis) {
    this.univariable = study.cox().univariable();
    this.words = new EstimateWords(study.endpoint().words(), analysis.outcome());
  }

  static TextTable of(Study study, CoxAnalysis analysis, SampleText sample) {
    CoxTermsText terms = new CoxTermsText(study, analysis);
    TextTable table = new TextTable(terms.head(sample));
    analysis.table().forEach(term -> terms.add(table, term));
    return table;
  }

  private List<String> head(SampleText sample) {
    List<String> head = new ArrayList<>();
    head.add(Messages.text("report.cox.term"));
    head.add(Messages.text("report.patients"));
    head.add(Messages.text("report.events"));
    head.add(sample.withInterval(Messages.text("report.cox.ratio")));
    head.add(Messages.text("report.cox.p"));
    if (univariable) {
      head.add(sample.withInterval(Messages.text("report.cox.aloneRatio")));
      head.add(Messages.text("report.cox.aloneP"));
    }
    return head;
  }

  private void add(TextTable table, TermRows term) {
    if (term.isNumber()) {
      String unit = term.unit().isEmpty() ? "" : Messages.text("report.unit", term.unit());
      table.add(row(term, term.label() + unit, term.levels().get(0)));
      return;
    }
    table.add(List.of(term.label()));
    term.levels().forEach(level -> table.add(row(term, INDENT + level.label(), level)));
  }

  private List<String> row(TermRows term, String name, TermLevel level) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(NumberWording.count(level.n()));
    cells.add(NumberWording.count(level.events()));
    addEstimate(cells, words.of(term, level, level.multivariable()));
    if (univariable && term.kind() != TermRows.Kind.INTERACTION) {
      addEstimate(cells, words.of(term, level, level.univariable()));
    }
    return cells;
  }

  private static void addEstimate(List<String> cells, ForestEstimate estimate) {
    cells.add(estimate.text());
    cells.add(estimate.pText());
  }
}
