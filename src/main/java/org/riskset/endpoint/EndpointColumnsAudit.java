package org.riskset.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.riskset.data.Finding;
import org.riskset.data.RowList;
import org.riskset.messages.Message;
import org.riskset.messages.Severity;

/** Checks the columns of one endpoint. */
final class EndpointColumnsAudit {
  private static final String AUDIT = "audit.";

  /** Fewer patients all with the event are no surprise. */
  private static final int MANY = 5;

  private final EndpointRows rows;
  private final EndpointDefinition endpoint;
  private final List<Finding> findings = new ArrayList<>();

  EndpointColumnsAudit(EndpointRows rows) {
    this.rows = rows;
    this.endpoint = rows.definition();
  }

  List<Finding> findings() {
    about("time_negative", Severity.STOP, "timeNegative", r -> rows.time(r) < 0);
    about(
        "entry_not_before_time",
        Severity.CAUTION,
        "entryNotBeforeTime",
        r -> rows.hasEntry() && rows.hasTime(r) && rows.entry(r) >= rows.time(r));
    about(
        "event_without_time",
        Severity.CAUTION,
        "eventWithoutTime",
        r -> rows.hasEvent(r) && !rows.hasTime(r));
    about(
        "time_without_event",
        Severity.CAUTION,
        "timeWithoutEvent",
        r -> rows.hasTime(r) && !rows.hasEvent(r));
    about("time_zero", Severity.NOTE, "timeZero", r -> rows.time(r) == 0);
    counts();
    return findings;
  }

  private void about(String code, Severity severity, String key, IntPredicate test) {
    RowList found = RowList.where(rows.size(), test);
    if (!found.isEmpty()) {
      findings.add(
          Finding.ofRows(
              code,
              severity,
              columns(),
              found,
              Message.of(AUDIT + key + ".claim", endpoint.label()),
              Message.of(
                  AUDIT + key,
                  found.count(),
                  found.firstNumber(),
                  endpoint.time(),
                  endpoint.event(),
                  rows.timeText(found.first().get(0)))));
    }
  }

  private void counts() {
    int patients = rows.count(rows::isComplete);
    int events = rows.count(r -> rows.isComplete(r) && rows.isEvent(r));
    if (events == 0) {
      count("no_events", "noEvents", patients, events);
    } else if (events == patients && patients >= MANY) {
      count("all_events", "allEvents", patients, events);
    }
  }

  private void count(String code, String key, int patients, int events) {
    findings.add(
        Finding.ofColumns(
            code,
            Severity.CAUTION,
            columns(),
            Message.of(AUDIT + key + ".claim", endpoint.label(), endpoint.words().plural()),
            Message.of(
                AUDIT + key,
                patients,
                rows.size(),
                endpoint.words().occurred(),
                endpoint.event(),
                events)));
  }

  private List<String> columns() {
    return List.of(endpoint.time(), endpoint.event());
  }
}
