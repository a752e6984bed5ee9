package io.github.samspill.language;

import java.util.Arrays;
import java.util.function.Function;

/**
 * What is known of each form, found when the form is first asked for. It stays as small as the
 * number of forms that an analysis keeps. One thread uses one table, with the forms of one
 * analysis.
 *
 * @param <T> what is known
 */
public final class FormTable<T> {
  private final Function<Form, T> found;
  // A form and what is known of it stand side by side, so that one look into memory finds both.
  private Object[] pairs = new Object[1 << 9];

  /** A table that finds what is not known in this way. */
  public FormTable(Function<Form, T> found) {
    this.found = found;
  }

  /** What is known of a form. */
  // The form itself is asked for: an analysis that numbers anew gives its number to another.
  @SuppressWarnings({"ReferenceEquality", "unchecked"})
  public T of(Form form) {
    int place = 2 * form.number();
    if (place >= pairs.length || pairs[place] != form) {
      find(form, place);
    }
    return (T) pairs[place + 1];
  }

  private void find(Form form, int place) {
    if (place >= pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.max(place + 2, 2 * pairs.length));
    }
    pairs[place + 1] = found.apply(form);
    pairs[place] = form;
  }
}
