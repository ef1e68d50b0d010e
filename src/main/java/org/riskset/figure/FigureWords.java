package org.riskset.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Dictionary;
import org.riskset.messages.Capital;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;

/** Titles and notes that figures of a study share. */
final class FigureWords {
  private final Study study;
  private final Dictionary dictionary;

  FigureWords(Study study) {
    this.study = study;
    this.dictionary = study.cohort().dictionary();
  }

  /** "Overall survival by arm". */
  String survivalTitle() {
    String endpoint = study.endpoint().label();
    return study.groups().isEmpty() ? endpoint : byGroups(endpoint);
  }

  /** The subject of a figure with its groups: "Overall survival by arm". */
  String byGroups(String subject) {
    List<String> columns =
        study.groups().stream().map(dictionary::label).map(Capital::inSentence).toList();
    return Messages.text("figure.survival.title", subject, String.join(", ", columns));
  }

  /** "Hazard ratios for overall survival". */
  String forestTitle() {
    return Messages.text("figure.forest.title", endpointInSentence());
  }

  String endpointInSentence() {
    return Capital.inSentence(study.endpoint().label());
  }

  /** "Months since diagnosis of recurrence". */
  String timeTitle() {
    String unit = dictionary.timeUnit();
    if (study.sample().landmark().isPresent()) {
      return sinceLandmark(study.sample().landmark().getAsDouble(), unit);
    }
    String origin = dictionary.timeOrigin();
    if (origin != null) {
      return unit == null
          ? Messages.text("figure.time.sinceWithoutUnit", origin)
          : Messages.text("figure.time.since", Capital.first(unit), origin);
    }
    return unit == null
        ? Messages.text("figure.time.plain")
        : Messages.text("figure.time.unit", unit);
  }

  /** The same, and that it is logarithmic where it is. */
  String survivalTimeTitle() {
    return study.figure().survival().scale().isLogarithmic()
        ? Messages.text("figure.time.logarithmic", timeTitle())
        : timeTitle();
  }

  /** "Months since the landmark at 3 months". */
  private static String sinceLandmark(double landmark, @Nullable String unit) {
    String time = NumberWording.asChosen(landmark);
    return unit == null
        ? Messages.text("figure.time.landmarkWithoutUnit", time)
        : Messages.text("figure.time.landmark", Capital.first(unit), time, unit);
  }

  /** "Overall survival (%)". */
  String survivalAxisTitle() {
    return switch (study.figure().survival().scale()) {
      case SURVIVAL -> Messages.text("figure.survival.axis", study.endpoint().label());
      case FAILURE -> Messages.text("figure.failure.axis", endpointInSentence());
      case CUMULATIVE_HAZARD -> Messages.text("figure.hazard.axis", eventInSentence());
      case LOG_LOG -> Messages.text("figure.logLog.axis", eventInSentence());
    };
  }

  private String eventInSentence() {
    return study.endpoint().words().singular();
  }

  /** What every copy of a figure must say. */
  String caption() {
    List<String> notes = new ArrayList<>();
    addIfThere(notes, study.endpoint().note());
    addIfThere(notes, dictionary.note());
    return String.join(" ", notes);
  }

  private static void addIfThere(List<String> notes, @Nullable String note) {
    if (note != null && !note.isBlank()) {
      notes.add(note.strip());
    }
  }

  /** "Deaths". */
  String eventsHeader() {
    return Capital.first(study.endpoint().words().plural());
  }

  String events(double count) {
    String word =
        count == 1 ? study.endpoint().words().singular() : study.endpoint().words().plural();
    return NumberWording.count(count) + " " + word;
  }

  /** The confidence level as a percentage: "95". */
  String confidencePercent() {
    double percent = Math.rint(1000 * study.confidenceLevel()) / 10;
    return NumberWording.count(percent);
  }
}
