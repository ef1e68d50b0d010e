package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.riskset.study.prediction.PredictedProfile;
import org.riskset.study.prediction.PredictedRow;
import org.riskset.study.prediction.ProfileAnalysis;

/**
 * Predictions for the patients that a study names, one object each.
 *
 * @param stratified whether the model has strata
 * @param analysis the predictions
 */
public record ProfilesJson(boolean stratified, ProfileAnalysis analysis) implements AnswerPart {
  @Override
  public void addTo(ObjectNode answer) {
    ArrayNode list = answer.putArray("profiles");
    analysis.profiles().forEach(profile -> add(list.addObject(), profile));
  }

  private void add(ObjectNode node, PredictedProfile profile) {
    node.put("name", profile.profile().name());
    ObjectNode values = node.putObject("values");
    new TreeMap<>(profile.values()).forEach(values::put);
    profile.whyNot().ifPresent(reason -> node.put("reason", reason.text()));
    PredictedRow row = profile.row();
    if (row == null) {
      node.put("status", "refused");
    } else {
      PredictionsJson.add(node, row, analysis.spec(), stratified);
    }
  }
}
