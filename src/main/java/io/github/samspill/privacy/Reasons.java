package io.github.samspill.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The reasons that {@code reasons.properties} tells. */
final class Reasons {
  private final Map<String, Reason> byId = new HashMap<>();

  Reasons() {
    Properties file = Resource.properties("reasons.properties");
    for (String id : file.stringPropertyNames()) {
      byId.put(id, Reason.of(id, file));
    }
  }

  /**
   * The reason of a name.
   *
   * @throws IllegalArgumentException when the file has none
   */
  Reason of(String id) {
    Reason reason = byId.get(id);
    if (reason == null) {
      throw new IllegalArgumentException("reasons.properties tells nothing of " + id);
    }
    return reason;
  }
}
