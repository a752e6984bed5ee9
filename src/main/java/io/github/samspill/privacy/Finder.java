package io.github.samspill.privacy;

import java.util.List;

/** Finds identifiers of one sort in a passage; what it finds may overlap with another's. */
interface Finder {
  List<Finding> in(Passage passage);
}
