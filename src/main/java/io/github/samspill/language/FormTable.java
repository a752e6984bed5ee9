package io.github.samspill.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private final List<T> values = new ArrayList<>();
  private Form[] forms = new Form[1 << 8];

  /** A table that finds what is not known in this way. */
  public FormTable(Function<Form, T> found) {
    this.found = found;
  }

  /** What is known of a form. */
  // The form itself is asked for: an analysis that numbers anew gives its number to another.
  @SuppressWarnings("ReferenceEquality")
  public T of(Form form) {
    int number = form.number();
    if (number < values.size() && forms[number] == form) {
      return values.get(number);
    }
    return find(form, number);
  }

  private T find(Form form, int number) {
    while (values.size() <= number) {
      values.add(null);
    }
    if (number >= forms.length) {
      forms = Arrays.copyOf(forms, Math.max(number + 1, 2 * forms.length));
    }
    T value = found.apply(form);
    forms[number] = form;
    values.set(number, value);
    return value;
  }
}
