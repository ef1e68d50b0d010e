package org.riskset.referee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riskset.messages.Message;
import org.riskset.messages.PValueWording;
import org.riskset.messages.Severity;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.ProportionalityAnalysis;

/** Whether one hazard ratio stands for all times. */
final class ProportionalityFindings {
  private static final double DEPARTS_BELOW = 0.05;

  private final List<RefereeFinding> findings;
  private final List<Tested> tested = new ArrayList<>();

  /** A term and the p-value of its test. */
  private record Tested(String label, double p) {
    String wording() {
      return PValueWording.sentence(p);
    }
  }

  private ProportionalityFindings(
      CoxAnalysis cox, ProportionalityAnalysis tests, List<RefereeFinding> findings) {
    this.findings = findings;
    Map<String, String> labels = new HashMap<>();
    cox.table().forEach(term -> labels.put(term.variable(), term.label()));
    for (int i = 0; i < tests.terms().size(); i++) {
      String name = tests.terms().get(i);
      String label = labels.getOrDefault(name, name);
      tests.tests().terms().get(i).found().ifPresent(test -> tested.add(of(label, test)));
    }
  }

  private static Tested of(String label, ChiSquareTest test) {
    return new Tested(label, test.pValue());
  }

  static void add(CoxAnalysis cox, List<RefereeFinding> findings) {
    cox.proportionalHazards()
        .ifPresent(
            tests -> {
              ProportionalityFindings terms = new ProportionalityFindings(cox, tests, findings);
              tests.tests().global().found().ifPresent(test -> terms.judge(test.pValue()));
            });
  }

  private void judge(double together) {
    List<Tested> departing = tested.stream().filter(term -> term.p() < DEPARTS_BELOW).toList();
    departing.forEach(this::addDeparture);
    if (!departing.isEmpty()) {
      return;
    }
    String global = PValueWording.sentence(together);
    if (together < DEPARTS_BELOW) {
      add(
          Severity.CAUTION,
          Message.of("referee.departure.together.claim"),
          Message.of("referee.departure.together.sentence", global));
    } else {
      addNone(global);
    }
  }

  private void addDeparture(Tested term) {
    add(
        Severity.CAUTION,
        Message.of("referee.departure.claim", term.label()),
        Message.of("referee.departure.sentence", term.wording()));
  }

  private void addNone(String global) {
    tested.stream()
        .min((one, other) -> Double.compare(one.p(), other.p()))
        .ifPresent(
            least ->
                add(
                    Severity.OK,
                    Message.of("referee.proportional.claim"),
                    tested.size() == 1
                        ? Message.of("referee.proportional.one", least.label(), global)
                        : Message.of(
                            "referee.proportional.sentence",
                            least.wording(),
                            least.label(),
                            global)));
  }

  private void add(Severity severity, Message claim, Message sentence) {
    findings.add(new RefereeFinding(severity, claim, sentence, null));
  }
}
