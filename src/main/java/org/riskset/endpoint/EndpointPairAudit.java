package org.riskset.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.riskset.data.Finding;
import org.riskset.data.RowList;
import org.riskset.messages.Message;
import org.riskset.messages.Severity;

/** Checks an endpoint against overall survival, on the patients who have both. */
final class EndpointPairAudit {
  private static final String AUDIT = "audit.";

  /** Times that differ by less, relatively, are one time. */
  private static final double NOISE = 1.5e-8;

  private final EndpointRows overall;
  private final EndpointRows other;
  private final List<Finding> findings = new ArrayList<>();

  EndpointPairAudit(EndpointRows overall, EndpointRows other) {
    this.overall = overall;
    this.other = other;
  }

  List<Finding> findings() {
    EndpointKind kind = other.kind();
    if (kind.endsByDeath()) {
      about("later_than_death", "laterThanDeath", this::isLater);
    }
    if (kind.includesDeath()) {
      about(
          "death_without_event", "deathWithoutEvent", r -> overall.isEvent(r) && !other.isEvent(r));
    }
    if (kind == EndpointKind.CAUSE_SPECIFIC) {
      about(
          "event_without_death", "eventWithoutDeath", r -> other.isEvent(r) && !overall.isEvent(r));
      about(
          "event_before_death",
          "eventBeforeDeath",
          r -> other.isEvent(r) && isBefore(other.time(r), overall.time(r)));
    }
    addSubset();
    return findings;
  }

  private boolean isLater(int row) {
    return isBefore(overall.time(row), other.time(row));
  }

  private static boolean isBefore(double earlier, double later) {
    return later - earlier > NOISE * Math.max(Math.abs(later), Math.abs(earlier));
  }

  private void about(String code, String key, IntPredicate test) {
    RowList found =
        RowList.where(
            other.size(), r -> overall.isComplete(r) && other.isComplete(r) && test.test(r));
    if (!found.isEmpty()) {
      int row = found.first().get(0);
      findings.add(
          Finding.ofRows(
              code,
              Severity.CAUTION,
              columns(),
              found,
              Message.of(AUDIT + key + ".claim", found.count(), other.definition().label()),
              Message.of(
                  AUDIT + key,
                  found.count(),
                  found.firstNumber(),
                  other.definition().time(),
                  other.timeText(row),
                  overall.definition().time(),
                  overall.timeText(row),
                  other.definition().event(),
                  overall.definition().event())));
    }
  }

  /** An endpoint known for some patients only is a curve over other patients. */
  private void addSubset() {
    int all = overall.count(overall::isComplete);
    int both = other.count(r -> overall.isComplete(r) && other.isComplete(r));
    if (both == 0 || both == all) {
      return;
    }
    int events = other.count(r -> overall.isComplete(r) && other.isComplete(r) && other.isEvent(r));
    boolean onlyEvents = events == both && other.kind() == EndpointKind.CAUSE_SPECIFIC;
    String key = onlyEvents ? "subsetOfEvents" : "subset";
    findings.add(
        Finding.ofColumns(
            onlyEvents ? "subset_of_events" : "subset",
            onlyEvents ? Severity.CAUTION : Severity.NOTE,
            columns(),
            Message.of(
                AUDIT + key + ".claim", other.definition().label(), overall.definition().label()),
            Message.of(
                AUDIT + key,
                other.definition().label(),
                overall.definition().label(),
                both,
                all,
                other.definition().words().occurred())));
  }

  private List<String> columns() {
    return List.of(
        other.definition().time(),
        other.definition().event(),
        overall.definition().time(),
        overall.definition().event());
  }
}
