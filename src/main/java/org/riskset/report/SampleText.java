package org.riskset.report;

import java.util.List;
import java.util.Optional;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.messages.Messages;
import org.riskset.study.Study;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.Warning;

/** What stands above and below every result: endpoint, patients, what was left out, warnings. */
final class SampleText {
  private final Study study;
  private final Dictionary dictionary;
  private final EndpointDefinition endpoint;

  SampleText(Study study) {
    this.study = study;
    this.dictionary = study.cohort().dictionary();
    this.endpoint = study.endpoint();
  }

  /** Endpoint, rows used and rows left out. */
  void above(TextPage page, Sample sample) {
    page.plain(dictionary.title());
    page.line("report.endpoint", endpoint.label());
    page.line("report.time", endpoint.time(), unit());
    endpoint.entryColumn().ifPresent(entry -> page.line("report.entry", entry));
    page.line("report.event", event());
    if (!study.sample().where().isBlank()) {
      page.line("report.subgroup", study.sample().where());
    }
    study.sample().weightColumn().ifPresent(column -> page.line("report.weights", column));
    page.gap();
    patients(page, sample);
    page.gap();
  }

  private void patients(TextPage page, Sample sample) {
    EventWords words = endpoint.words();
    if (words.equals(EventWords.general())) {
      page.line("report.sample", sample.n(), sample.events());
    } else {
      int without = sample.n() - sample.events();
      page.line(
          "report.sampleWords",
          sample.n(),
          sample.events(),
          words.occurred(),
          without,
          words.notOccurred());
    }
    if (sample.missing() > 0) {
      page.line("report.missing", sample.missing());
    }
    if (sample.invalid() > 0) {
      page.line("report.invalid", sample.invalid());
    }
  }

  private String unit() {
    return Optional.ofNullable(dictionary.timeUnit())
        .map(unit -> Messages.text("report.unit", unit))
        .orElse("");
  }

  private String event() {
    List<String> values = endpoint.eventValues();
    if (values.isEmpty()) {
      return Messages.text("report.eventUsual", endpoint.event());
    }
    String worded =
        String.join(Messages.text("report.or"), values.stream().map(this::eventValue).toList());
    return Messages.text("report.eventValues", endpoint.event(), worded);
  }

  private String eventValue(String value) {
    String label = dictionary.levelLabel(endpoint.event(), value);
    return label.equals(value) ? value : Messages.text("report.eventValueLabelled", value, label);
  }

  /** Warnings, and the sentence that belongs on everything made from this cohort. */
  void below(TextPage page, List<Warning> warnings) {
    page.gap();
    warnings.stream()
        .filter(warning -> !warning.code().equals("rows_invalid"))
        .forEach(warning -> page.paragraph(note(warning.message().text())));
    Optional.ofNullable(endpoint.note()).ifPresent(note -> page.paragraph(note(note)));
    Optional.ofNullable(dictionary.note()).ifPresent(page::paragraph);
  }

  private static String note(String sentence) {
    return Messages.text("report.note", sentence);
  }

  /** " by Arm" where columns form groups. */
  String byGroups() {
    if (study.groups().isEmpty()) {
      return "";
    }
    return Messages.text("report.by", labels(study.groups()));
  }

  /** Columns as people read them. */
  String labels(List<String> columns) {
    return String.join(", ", columns.stream().map(dictionary::label).toList());
  }

  /** A head for a number with limits: "Median (95% CI)". */
  String withInterval(String head) {
    return Messages.text("report.interval", head, Percentage.plain(study.confidenceLevel()));
  }
}
