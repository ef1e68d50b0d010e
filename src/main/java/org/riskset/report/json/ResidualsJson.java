package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.riskset.study.analysis.ResidualAnalysis;

/**
 * Residuals of a Cox model as JSON; a number each where the model has one column, else a row of
 * numbers.
 *
 * @param residuals the residuals
 */
public record ResidualsJson(ResidualAnalysis residuals) implements AnswerPart {
  @Override
  public void addTo(ObjectNode answer) {
    ObjectNode node = answer.putObject("residuals");
    node.put("type", residuals.type().name().toLowerCase(Locale.ROOT));
    int size = residuals.size();
    node.set("row", JsonNumbers.counts(size, residuals::row));
    node.set("time", JsonNumbers.numbers(size, residuals::time));
    ArrayNode terms = node.putArray("terms");
    residuals.terms().forEach(terms::add);
    ArrayNode values = node.putArray("values");
    for (int k = 0; k < size; k++) {
      double[] value = residuals.values(k);
      values.add(
          value.length == 1
              ? JsonNumbers.number(value[0])
              : JsonNumbers.numbers(value.length, j -> value[j]));
    }
  }
}
