package org.riskset.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.Finding;
import org.riskset.data.NumberColumn;
import org.riskset.messages.Severity;

/** Which columns look as if they identified patients. */
class IdentifierScanTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contact     | a.b@clinic.org;c@x.cn;d@y.de;e@z.fr;f@q.uk       | identifier_email",
        "remark      | none;call c@x.cn;none;none;none                  | identifier_email",
        "link        | https://a.b/1;https://a.b/2;x;y;z                | identifier_web",
        "card        |"
            + " 110101199003074514;11010119900307453X;32010119850101001X;440101197001010011;440101197001010012"
            + " | identifier_national_id",
        "ssn         | 123-45-6789;123-45-6780;123-45-6781;a;b          | identifier_national_id",
        "birth       | 1970-01-01;1965-06-12;1960-11-23;1953-04-06;1971-09-17 | identifier_date",
        "admission   | 01/02/2015;02/03/2016;12/11/2017;01/01/2018;1/2/18 | identifier_date",
        "rt_start    | 12 Mar 2015;1 May 2016;3-Jun-17;4 Jul 2018;5 Aug 2019 | identifier_date",
        "seen        | 2015年1月2日;2016年3月4日;2017年5月6日;2018年7月8日;2019年9月1日 | identifier_date",
        "visit       | 2015-01-02 08:30;2015-01-03 09:00;2015-01-04 10:15;2015-02-01"
            + " 08:00;2015-03-01 08:00 | identifier_date",
        "dos         | 20150102;20160304;20170506;20180708;20190901     | identifier_date",
        "tel         | 5551234;5551235;5551236;5551237;5551238          | identifier_phone",
        "contact     | +49 30 1234567;+49 30 1234568;+1 212 555 0100;+86 10 12345678;+44 20"
            + " 71234567 | identifier_phone",
        "mobile_no   | 13812345678;13912345678;15012345678;18812345678;13712345678 |"
            + " identifier_phone",
        "patient     | Anna Berg;Bo Chen;Carl D. Eker;Dana Falk;Eva Gro  | identifier_name",
        "doctor      | 王小明;李华;张伟丽;赵敏;陈静                      | identifier_name",
        "surname     | smith;jones;brown;white;green                     | identifier_name",
        "patient_id  | P-001;P-002;P-003;P-004;P-005                     | identifier_study_code",
        "id          | 1;2;3;4;5                                         | identifier_study_code",
        "hospital_no | 00418200;00421020;00420849;00420678;00420507      |"
            + " identifier_record_number",
        "mrn         | 418200;421020;420849;420678;420507                |"
            + " identifier_record_number",
        "city        | Berlin;Bonn;Berlin;Bonn;Berlin                    | identifier_place",
        "age_years   | 50;61;93;72;38                                    | identifier_old_age",
      })
  void isFound(String name, String values, String code) {
    List<Finding> findings = scan(name, values);
    assertThat(findings).extracting(Finding::code).containsExactly(code);
    assertThat(findings.get(0).claim().text()).startsWith(name).doesNotContain("{");
    assertThat(findings.get(0).sentence().text()).isNotBlank().doesNotContain("{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "os_months   | 20.4;4.0;94.7;43.8;33.4",
        "age_years   | 50;61;89;72;38",
        "stage       | I;II;III;IVA;I",
        "arm         | RT;non-RT;RT;RT;non-RT",
        "year        | 2008;2009;2010;2011;2018",
        "ebv_copies  | 3710;0;125000;88000;0",
        "site        | Local;Regional;Local;Distant;Local",
        "治疗        | 放疗;手术;放疗;放疗;手术",
        "ratio       | 1/2;1/3;1/4;2/3;3/4",
        "patient_no  | 1;1;2;2;3",
      })
  void isNotFoundInClinicalColumns(String name, String values) {
    assertThat(scan(name, values)).isEmpty();
  }

  @Test
  void longTextsMayHoldAnything() {
    String text = "Seen again after a fall at home, daughter reports confusion ";
    Column column =
        CategoryColumn.ofTexts("notes", IntStream.range(0, 6).mapToObj(i -> text + i).toList());
    assertThat(scan(column)).extracting(Finding::code).containsExactly("identifier_free_text");
  }

  @Test
  void sevenDigitsThatDifferInEveryRowAreARecordNumberWhateverTheName() {
    double[] values = IntStream.range(0, 12).mapToDouble(i -> 1234567 + 7919 * i).toArray();
    assertThat(scan(new NumberColumn("x", values)))
        .extracting(Finding::code)
        .containsExactly("identifier_record_number");
  }

  @Test
  void theShapeOfValuesIsShownAndNotTheValues() {
    Finding finding = scan("hospital_no", "00418200;00421020;00420849;00420678;00420507").get(0);
    assertThat(finding.severity()).isEqualTo(Severity.STOP);
    assertThat(finding.columns()).containsExactly("hospital_no");
    assertThat(finding.claim().text()).isEqualTo("hospital_no looks like a record number.");
    assertThat(finding.sentence().text())
        .isEqualTo(
            "It has 5 different values (99999999):"
                + " replace them by running codes before the file is passed on.");
  }

  @Test
  void aStudyCodeIsOnlyANote() {
    assertThat(scan("id", "1;2;3;4;5").get(0).severity()).isEqualTo(Severity.NOTE);
  }

  private static List<Finding> scan(String name, String values) {
    List<String> texts = List.of(values.split(";", -1));
    boolean numeric = texts.stream().allMatch(v -> v.matches("[1-9][0-9]{0,12}|0|[0-9]+\\.[0-9]+"));
    return scan(
        numeric
            ? new NumberColumn(name, texts.stream().mapToDouble(Double::parseDouble).toArray())
            : CategoryColumn.ofTexts(name, texts));
  }

  private static List<Finding> scan(Column column) {
    return IdentifierScan.of(new Cohort(column.size(), List.of(column)));
  }
}
