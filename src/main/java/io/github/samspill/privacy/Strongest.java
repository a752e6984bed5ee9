package io.github.samspill.privacy;

import java.io.Serializable;
import java.util.Comparator;

/** Of two that overlap: a form before a name, the longer name, the surer, the kind listed first. */
final class Strongest implements Comparator<Finding>, Serializable {
  private static final long serialVersionUID = 1;

  @Override
  public int compare(Finding one, Finding other) {
    int order = Boolean.compare(one.kind().isNamed(), other.kind().isNamed());
    if (order == 0 && one.kind().isNamed()) {
      order = Integer.compare(other.length(), one.length());
    }
    if (order == 0) {
      order = one.reason().confidence().compareTo(other.reason().confidence());
    }
    if (order == 0) {
      order = one.kind().compareTo(other.kind());
    }
    return order == 0 ? Integer.compare(one.start(), other.start()) : order;
  }
}
