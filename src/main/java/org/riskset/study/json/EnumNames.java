package org.riskset.study.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Constants as JSON writes them: {@code LOG_LOG} is {@code log-log}. */
final class EnumNames {
  private EnumNames() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Map<String, E> all(Class<E> type) {
    Map<String, E> names = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      names.put(of(constant), constant);
    }
    return names;
  }
}
