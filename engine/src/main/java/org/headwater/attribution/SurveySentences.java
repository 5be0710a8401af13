package org.headwater.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.Span;
import org.headwater.language.WordList;

/**
 * What stands in a document that the sentence names first: "In the poll, Berg leads with 21
 * percent", and the percentages of the sentences that go on from there without another source,
 * where the document is a poll and as far as the paragraph goes.
 *
 * <p>Cost: one look at the beginning of each sentence.
 */
final class SurveySentences {
  private static final Set<String> DOCUMENTS = WordList.set(SurveySentences.class, "surveys.txt");

  /** Documents whose percentages go on in the next sentence. */
  private static final Set<String> SURVEYS = Set.of("poll", "polls", "survey", "surveys");

  /** A determiner, at most three words and the comma behind them. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(In) ((?:the|that|this|a|its|his|her|their) (?:[^\\s,]{1,20} ){0,2}([\\p{L}-]{3,12})), (?=\\S)");

  private static final Pattern PERCENT = Pattern.compile("\\d ?(?:percent|per cent|%)");

  private SurveySentences() {}

  /** Adds such sentences where nothing is tagged but what the pattern is made of. */
  static void add(Layout layout, Marks marks, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    Map<Integer, Draft> surveys = surveys(layout, drafts);
    Draft last = null;
    for (int number = 0; number < layout.sentences().size(); number++) {
      Span sentence = layout.sentence(number);
      if (number > 0 && layout.partsParagraphs(layout.sentence(number - 1), sentence)) {
        last = null;
      }
      Matcher lead = LEAD.matcher(sentence.in(layout.text()));
      boolean free = layout.isReadable(number) && !marks.overlap(sentence);
      if (free && lead.lookingAt() && DOCUMENTS.contains(lead.group(3))) {
        Draft draft = draft(sentence, lead, lead.end());
        found.add(draft);
        last = SURVEYS.contains(lead.group(3)) ? draft : null;
      } else if (free && last != null && PERCENT.matcher(sentence.in(layout.text())).find()) {
        last.contents.add(withoutStop(layout, sentence));
      } else {
        last = free ? null : surveys.get(number);
      }
    }
    found.forEach(draft -> marks.add(draft.contents));
    drafts.addAll(found);
  }

  /** The attributions to a survey by their sentences. */
  private static Map<Integer, Draft> surveys(Layout layout, List<Draft> drafts) {
    Map<Integer, Draft> surveys = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.sources.isEmpty() && !draft.contents.isEmpty()) {
        Span source = draft.sources.getFirst();
        String head = SourcePhrase.head(layout.text(), source).in(layout.text());
        if (SURVEYS.contains(head.toLowerCase(Locale.ROOT))) {
          surveys.putIfAbsent(layout.sentenceAt(source.start()), draft);
        }
      }
    }
    return surveys;
  }

  private static Draft draft(Span sentence, Matcher lead, int content) {
    return Draft.of(
        new Span(lead.start(2), lead.end(2)).shift(sentence.start()),
        new Span(lead.start(1), lead.end(1)).shift(sentence.start()),
        new Span(sentence.start() + content, sentence.end()));
  }

  private static Span withoutStop(Layout layout, Span sentence) {
    return sentence.in(layout.text()).endsWith(".")
        ? new Span(sentence.start(), sentence.end() - 1)
        : sentence;
  }
}
