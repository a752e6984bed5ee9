package io.github.samspill.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Data that lies beside the check. It is read in plain loops, since a report waits for it and
 * streams are slow before they are warm.
 */
final class Resource {
  private Resource() {}

  /** The lines of a file that hold something and are no remark. */
  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    String text = text(name);
    for (int from = 0; from < text.length(); ) {
      int to = text.indexOf('\n', from);
      String line = text.substring(from, to < 0 ? text.length() : to);
      if (!line.isBlank() && line.charAt(0) != '#') {
        lines.add(line);
      }
      from = to < 0 ? text.length() : to + 1;
    }
    return lines;
  }

  /** The entries of a file without sections, parted by commas and line ends. */
  static Set<String> entries(String name) {
    Set<String> entries = new HashSet<>();
    for (String line : lines(name)) {
      add(line, entries);
    }
    return entries;
  }

  /** The entries of a file by its sections, whose names stand in square brackets. */
  static Map<String, Set<String>> sections(String name) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> section = new HashSet<>();
    for (String line : lines(name)) {
      if (line.charAt(0) == '[') {
        section = new HashSet<>();
        sections.put(line.substring(1, line.indexOf(']')), section);
      } else {
        add(line, section);
      }
    }
    return sections;
  }

  private static void add(String line, Set<String> entries) {
    for (int from = 0; from < line.length(); ) {
      int comma = line.indexOf(',', from);
      int to = comma < 0 ? line.length() : comma;
      int begin = from;
      int end = to;
      while (begin < end && line.charAt(begin) == ' ') {
        begin++;
      }
      while (begin < end && line.charAt(end - 1) == ' ') {
        end--;
      }
      if (begin < end) {
        entries.add(line.substring(begin, end));
      }
      from = to + 1;
    }
  }

  /** A file of keys and values. */
  static Properties properties(String name) {
    Properties file = new Properties();
    try {
      file.load(new StringReader(text(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static String text(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
