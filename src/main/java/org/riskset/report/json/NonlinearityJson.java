package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.study.nonlinearity.SplineTests;

/**
 * Tests of the splines of a Cox model as JSON.
 *
 * @param splines one per spline
 */
public record NonlinearityJson(List<SplineTests> splines) implements AnswerPart {
  /** Copies the list. */
  public NonlinearityJson {
    splines = List.copyOf(splines);
  }

  @Override
  public void addTo(ObjectNode answer) {
    var list = answer.putArray("splines");
    for (SplineTests tests : splines) {
      ObjectNode node = list.addObject();
      node.put("variable", tests.spline().column());
      node.put("term", tests.spline().label());
      List<Double> knots = tests.knots();
      node.set("knots", JsonNumbers.numbers(knots.size(), knots::get));
      add(node, "overall", tests.ofEffect());
      ObjectNode nonlinear = node.putObject("nonlinear");
      add(nonlinear, "wald", tests.ofNonlinearity());
      add(nonlinear, "likelihood_ratio", tests.ofNonlinearityByLikelihood());
    }
  }

  private static void add(ObjectNode node, String key, Optional<ChiSquareTest> test) {
    if (test.isPresent()) {
      ComparisonJson.addTest(node.putObject(key), test.get());
    } else {
      node.putNull(key).put(key + "_status", "not_estimable");
    }
  }
}
