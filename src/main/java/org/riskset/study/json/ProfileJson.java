package org.riskset.study.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.riskset.ingest.IngestException;
import org.riskset.study.Profile;

/** Patients for whom a saved study predicts. Older documents have none. */
final class ProfileJson {
  private ProfileJson() {}

  static void write(List<Profile> profiles, ArrayNode list) {
    for (Profile profile : profiles) {
      ObjectNode node = list.addObject().put("name", profile.name());
      ObjectNode values = node.putObject("values");
      new TreeMap<>(profile.values()).forEach(values::put);
    }
  }

  static List<Profile> readList(Optional<JsonPart> found) throws IngestException {
    List<Profile> profiles = new ArrayList<>();
    if (found.isPresent()) {
      for (JsonPart item : found.get().items()) {
        profiles.add(read(item));
      }
    }
    return profiles;
  }

  private static Profile read(JsonPart item) throws IngestException {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonPart> value : item.get("values").members().entrySet()) {
      values.put(value.getKey(), value.getValue().value());
    }
    return new Profile(item.get("name").text(), values);
  }
}
