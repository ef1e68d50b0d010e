package org.riskset.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.Finding;
import org.riskset.messages.Message;

/**
 * Looks for columns that may identify a person, after the list of identifiers in the HIPAA Safe
 * Harbor rule (45 CFR 164.514(b)(2)) as far as a table of patients can hold them: names, full
 * dates, ages over 89, telephone numbers, e-mail and web addresses, national and record numbers,
 * places, free text. It sees names of columns and shapes of values; it proves nothing.
 */
public final class IdentifierScan {
  private IdentifierScan() {}

  /** At most one finding per column, in file order; nothing is said of harmless columns. */
  public static List<Finding> of(Cohort cohort) {
    List<Finding> findings = new ArrayList<>();
    for (Column column : cohort.columns()) {
      of(new ColumnProfile(column)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> of(ColumnProfile profile) {
    for (IdentifierShape shape : IdentifierShape.all()) {
      if (shape.fits(profile)) {
        return Optional.of(
            Finding.ofColumns(
                "identifier_" + shape.code(),
                shape.severity(),
                List.of(profile.name()),
                Message.of("identifier." + shape.code() + ".claim", profile.name()),
                Message.of(
                    "identifier." + shape.code(),
                    profile.name(),
                    profile.distinct(),
                    profile.example())));
      }
    }
    return Optional.empty();
  }
}
