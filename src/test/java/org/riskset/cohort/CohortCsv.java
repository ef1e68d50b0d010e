package org.riskset.cohort;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The cohort as the text of a CSV file, one line per patient. */
final class CohortCsv {
  /**
   * A line of the file.
   *
   * @param number position in the file, from 1
   * @param start start of re-irradiation in tenths of a month, empty without re-irradiation
   */
  record Row(int number, Patient patient, OptionalInt start) {}

  private final Map<String, Function<Row, String>> columns = new LinkedHashMap<>();

  private CohortCsv() {
    addIdentity();
    addWorkup();
    addReirradiation();
    addTreatment();
    addOutcome();
    addToxicity();
  }

  static String text(List<Row> rows) {
    Map<String, Function<Row, String>> columns = new CohortCsv().columns;
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(columns.keySet());
      for (Row row : rows) {
        printer.printRecord(columns.values().stream().map(value -> value.apply(row)));
      }
    } catch (IOException e) {
      throw new IllegalStateException("a StringBuilder does not fail", e);
    }
    return text.toString();
  }

  private void addIdentity() {
    columns.put("patient_code", row -> String.format(Locale.ROOT, "SYN-%03d", row.number()));
    columns.put("data_origin", row -> "SYNTHETIC");
    add("arm", patient -> patient.subject().arm().label());
    flag("reirradiation", Patient::isRt);
    number("age_years", patient -> patient.profile().age());
    add("sex", patient -> patient.profile().male() ? "M" : "F");
  }

  private void addWorkup() {
    add("who_type", patient -> patient.workup().whoType());
    number("kps", patient -> patient.workup().kps());
    add("primary_stage", patient -> patient.workup().primaryStage().name());
    number("primary_rt_dose_gy", patient -> patient.workup().primaryDoseGy());
    add("interval_months", patient -> months(patient.profile().interval()));
    add("recurrence_site", patient -> patient.profile().extent().site());
    add("rT", patient -> "rT" + patient.profile().extent().t());
    add("rN", patient -> "rN" + patient.profile().extent().n());
    add("rStage", patient -> "r" + patient.profile().extent().stage());
    add("ebv_dna_copies_per_ml", patient -> orEmpty(patient.workup().ebvDna()));
  }

  private void addReirradiation() {
    reirradiation("rert_technique", Reirradiation::technique);
    reirradiation("rert_dose_gy", course -> oneDecimal(course.doseGy()));
    reirradiation("rert_fractions", course -> String.valueOf(course.fractions()));
    reirradiation("rert_gtv_cc", course -> oneDecimal(course.grossTumourVolumeCc()));
    columns.put(
        "rert_start_months", row -> row.start().isPresent() ? months(row.start().getAsInt()) : "");
  }

  private void addTreatment() {
    flag("salvage_surgery", patient -> patient.profile().surgery());
    add("surgery_type", CohortCsv::surgeryType);
    flag("chemotherapy", patient -> patient.profile().chemotherapy());
    flag("targeted_therapy", patient -> patient.profile().targetedTherapy());
    flag("immunotherapy", patient -> patient.profile().immunotherapy());
  }

  private void addOutcome() {
    add("os_months", patient -> months(patient.course().os()));
    flag("os_event", patient -> patient.subject().isDead());
    add("pfs_months", patient -> months(patient.course().pfs()));
    flag("pfs_event", Patient::hasPfsEvent);
    flag("progression", patient -> patient.course().progressed());
    add("first_failure_site", Patient::firstFailure);
    add("death_cause", patient -> patient.subject().fate().label());
    flag("tumour_death", patient -> patient.subject().fate().isTumourDeath());
    flag("dss_set", CohortCsv::isInDssSet);
    add("dss_months", patient -> isInDssSet(patient) ? months(patient.course().os()) : "");
    add("dss_event", patient -> isInDssSet(patient) ? "1" : "");
  }

  private void addToxicity() {
    grade("tox_np_necrosis", Toxicity::necrosis);
    grade("tox_haemorrhage", Toxicity::haemorrhage);
    grade("tox_temporal_lobe", Toxicity::temporalLobe);
    grade("tox_cranial_neuropathy", Toxicity::cranialNeuropathy);
    grade("tox_dysphagia", Toxicity::dysphagia);
    grade("tox_hearing_loss", Toxicity::hearingLoss);
    grade("tox_trismus", Toxicity::trismus);
    grade("tox_xerostomia", Toxicity::xerostomia);
  }

  private void add(String name, Function<Patient, String> value) {
    columns.put(name, row -> value.apply(row.patient()));
  }

  private void number(String name, ToIntFunction<Patient> value) {
    add(name, patient -> String.valueOf(value.applyAsInt(patient)));
  }

  private void flag(String name, Predicate<Patient> value) {
    add(name, patient -> value.test(patient) ? "1" : "0");
  }

  private void reirradiation(String name, Function<Reirradiation, String> value) {
    add(name, patient -> orEmpty(patient.reirradiation().map(value)));
  }

  private void grade(String name, ToIntFunction<Toxicity> value) {
    add(name, patient -> orEmpty(patient.toxicity().map(value::applyAsInt).map(String::valueOf)));
  }

  private static boolean isInDssSet(Patient patient) {
    return patient.subject().fate().hasDocumentedMechanism();
  }

  private static String surgeryType(Patient patient) {
    if (!patient.profile().surgery()) {
      return "";
    }
    Extent extent = patient.profile().extent();
    if (extent.isLocalOnly()) {
      return "endoscopic_nasopharyngectomy";
    }
    return extent.isRegionalOnly() ? "neck_dissection" : "nasopharyngectomy+neck_dissection";
  }

  private static String orEmpty(Optional<String> value) {
    return value.orElse("");
  }

  private static String orEmpty(OptionalLong value) {
    return value.isPresent() ? String.valueOf(value.getAsLong()) : "";
  }

  private static String months(int tenths) {
    return tenths / 10 + "." + tenths % 10;
  }

  private static String oneDecimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
