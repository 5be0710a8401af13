package org.headwater.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwater.document.PartialDate;
import org.headwater.document.TimeExpression;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.WordList;

/** The sentences of {@code hard-cases.txt}, read by the time engine. */
final class HardCases {
  private HardCases() {}

  static int count() {
    return WordList.read(HardCases.class, "hard-cases.txt").size();
  }

  /** The sentences that are not read as expected, and what was found. */
  static Map<String, String> misses() {
    Map<String, String> misses = new LinkedHashMap<>();
    TimeTagger tagger = new TimeTagger();
    for (String line : WordList.read(HardCases.class, "hard-cases.txt")) {
      String[] columns = line.split(" \\| ");
      String text = columns[1];
      PartialDate published = columns[0].equals("-") ? null : new PartialDate(columns[0]);
      List<TimeExpression> times = tagger.tag(text, SentenceSplitter.sentences(text), published);
      String found = String.join(" ; ", times.stream().map(time -> shown(text, time)).toList());
      if (!found.equals(columns[2].equals("none") ? "" : columns[2])) {
        misses.put(columns[0] + " | " + text, found);
      }
    }
    return misses;
  }

  private static String shown(String text, TimeExpression time) {
    String value = time.value();
    if (value == null) {
      value =
          time.candidates().isEmpty()
              ? "\"" + time.relation() + "\""
              : "{" + String.join(" ", time.candidates()) + "}";
    }
    return time.span().in(text) + " = " + time.type() + " " + value;
  }
}
