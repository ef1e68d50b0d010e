package org.riskset.ingest;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.riskset.messages.Severity;

/**
 * One kind of identifier and how to recognise it.
 *
 * @param code short name, part of finding codes and message keys
 * @param severity how grave it is
 * @param test whether a column looks like it
 */
record IdentifierShape(String code, Severity severity, Predicate<ColumnProfile> test) {
  private static final int FEW_ROWS = 5;
  private static final int OLDEST = 89;
  private static final int SENTENCE = 40;

  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*\\.\\p{L}{2,}");
  private static final Pattern ADDRESS_ON_WEB =
      Pattern.compile("https?://|www\\.|\\b\\d{1,3}(\\.\\d{1,3}){3}\\b");
  private static final Pattern NATIONAL_ID =
      Pattern.compile("[1-9]\\d{5}(19|20)\\d{9}[\\dXx]|\\d{3}-\\d{2}-\\d{4}");
  private static final Pattern PHONE =
      Pattern.compile("\\+[\\d ()/-]{8,18}|1[3-9]\\d{9}|0[\\d]{1,4}[ /-][\\d ()/-]{5,12}");
  private static final Pattern PHONE_DIGITS = Pattern.compile("[+(]?\\d[\\d ()/-]{5,18}");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}"
              + "|\\d{1,2}[- ]?\\p{L}{3,9}[- ]?\\d{2,4}|\\d{4}年\\d{1,2}月\\d{1,2}日"
              + "|(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))([ T]\\d{1,2}:.*)?");
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+,? +(\\p{Lu}\\.? +)?\\p{Lu}[\\p{L}'’-]+|\\p{IsHan}{2,4}");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\p{L}{0,3}[-/]?\\d{6,}");

  private static final Set<String> NAME_WORDS =
      Set.of("name", "names", "surname", "firstname", "lastname", "forename", "initials", "姓名");
  private static final Set<String> PHONE_WORDS =
      Set.of("phone", "tel", "telephone", "mobile", "fax", "电话", "手机");
  private static final Set<String> PLACE_WORDS =
      Set.of("address", "street", "city", "zip", "zipcode", "postcode", "postal", "village", "地址");
  private static final Set<String> RECORD_WORDS =
      Set.of(
          "mrn",
          "hospital",
          "record",
          "patient",
          "patients",
          "subject",
          "id",
          "pid",
          "no",
          "num",
          "number",
          "code",
          "case",
          "admission",
          "chart",
          "usubjid",
          "nhs",
          "ssn",
          "insurance",
          "account",
          "住院号",
          "病案号");

  boolean fits(ColumnProfile profile) {
    return profile.distinct() > 0 && test.test(profile);
  }

  /** All kinds, the most telling first. */
  static List<IdentifierShape> all() {
    return List.of(
        new IdentifierShape("email", Severity.STOP, p -> p.holdsAny(EMAIL)),
        new IdentifierShape("web", Severity.STOP, p -> p.holdsAny(ADDRESS_ON_WEB)),
        new IdentifierShape("national_id", Severity.STOP, p -> p.isMostly(NATIONAL_ID)),
        new IdentifierShape("date", Severity.STOP, p -> p.isMostly(DATE)),
        new IdentifierShape("phone", Severity.STOP, IdentifierShape::isPhone),
        new IdentifierShape("name", Severity.STOP, IdentifierShape::isPerson),
        new IdentifierShape("study_code", Severity.NOTE, IdentifierShape::isStudyCode),
        new IdentifierShape("record_number", Severity.STOP, IdentifierShape::isRecordNumber),
        new IdentifierShape("place", Severity.CAUTION, p -> p.isNamed(PLACE_WORDS)),
        new IdentifierShape("old_age", Severity.CAUTION, IdentifierShape::isOldAge),
        new IdentifierShape("free_text", Severity.CAUTION, IdentifierShape::isFreeText));
  }

  private static boolean isPhone(ColumnProfile p) {
    return (p.isNamed(PHONE_WORDS) && p.isMostly(PHONE_DIGITS))
        || (p.isMostly(PHONE) && p.isMostlyDifferent(FEW_ROWS));
  }

  private static boolean isPerson(ColumnProfile p) {
    boolean looksLike = p.isText() && p.isMostly(PERSON) && p.isMostlyDifferent(FEW_ROWS);
    return looksLike || (p.isText() && p.isNamed(NAME_WORDS) && p.isMostlyDifferent(1));
  }

  private static boolean isStudyCode(ColumnProfile p) {
    return p.isNamed(RECORD_WORDS) && p.isDifferentInEveryRow(FEW_ROWS) && p.isRunningNumber();
  }

  private static boolean isRecordNumber(ColumnProfile p) {
    boolean named = p.isNamed(RECORD_WORDS) && p.isMostlyDifferent(FEW_ROWS);
    return named || (p.isDifferentInEveryRow(2 * FEW_ROWS) && p.isMostly(LONG_NUMBER));
  }

  private static boolean isOldAge(ColumnProfile p) {
    return p.isNamed(Set.of("age")) && p.isAnyAbove(OLDEST);
  }

  private static boolean isFreeText(ColumnProfile p) {
    return p.isText() && p.isMostlyDifferent(FEW_ROWS) && p.meanLength() > SENTENCE;
  }
}
