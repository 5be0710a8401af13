package org.headwater.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and gives them TIMEX3 values (ISO-TimeML; Pustejovsky et al. 2010).
 *
 * <p>How: each sentence is cut into words once ({@link Scanner}), all rules of the {@link Grammar}
 * are tried at once from each word and the longest match wins. Then the expressions are read in
 * order under an assumed day of publication ({@link Reading}). A publication date that is not a day
 * is every day that it may be: they are all tried, and where they disagree the expression gets its
 * candidates and its relation in place of a value. Without any date only what stands in the text
 * itself is known.
 *
 * <p>Cost: linear in the text; the values once for each possible day, at most 366 times for a year.
 * Stateless, for any number of threads.
 */
public final class TimeTagger {
  /** More values than this are no help to a reader; only the relation is given then. */
  private static final int MOST_CANDIDATES = 12;

  private final Grammar grammar = Grammar.shipped();

  /**
   * The time expressions of a text in order, never overlapping.
   *
   * @param sentences in order, in UTF-16 units of the text; nothing outside them is read
   * @param published the day, month or year of publication, or null when the page does not say
   */
  public List<TimeExpression> tag(
      String text, List<Span> sentences, @Nullable PartialDate published) {
    List<Expression> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      find(text, sentences.get(i), found);
    }
    if (found.isEmpty()) {
      return List.of();
    }
    return published == null ? alone(found) : anchored(found, published);
  }

  private void find(String text, Span sentence, List<Expression> found) {
    List<Word> words =
        Numerals.join(
            Scanner.words(text, sentence.start(), Math.min(sentence.end(), text.length())));
    Ranges ranges = new Ranges(words);
    int free = 0;
    for (int i = 0; i < words.size(); ) {
      Grammar.Match match = longest(words, i);
      if (match == null) {
        i++;
        continue;
      }
      int next = match.to();
      if (match.rule().meaning() != Meaning.NONE) {
        List<Grammar.Match> range = ranges.of(match, free);
        range.forEach(each -> found.add(expression(words, each)));
        next = range.getLast().to();
      }
      free = next;
      i = Math.max(i + 1, next);
    }
  }

  /** The longest expression from here, with the words in front that belong to it. */
  private Grammar.@Nullable Match longest(List<Word> words, int at) {
    Grammar.Match match = grammar.match(words, at);
    if (match != null && match.from() > at) {
      Grammar.Match behind = longest(words, match.from());
      return behind != null && behind.to() > match.to() ? behind : match;
    }
    if (match == null || match.rule().meaning() != Meaning.BEFORE) {
      return match;
    }
    Grammar.Match core = grammar.match(words, match.to());
    if (core == null
        || core.from() != match.to()
        || core.rule().meaning() == Meaning.BEFORE
        || core.rule().meaning() == Meaning.NONE
        || (match.rule().argument().equals("N") && !countable(words.get(core.from())))) {
      return null;
    }
    return new Grammar.Match(at, core.to(), core.rule(), core.parts());
  }

  /** Whether "about" before this word speaks of the time and not of what is told. */
  private static boolean countable(Word word) {
    return word.as(Kind.NUM) != null
        || word.as(Kind.MONTH) != null
        || word.as(Kind.CLOCK) != null
        || word.as(Kind.NOON) != null
        || word.lower().equals("a")
        || word.lower().equals("an")
        || word.lower().equals("half")
        || word.lower().equals("year");
  }

  private static Expression expression(List<Word> words, Grammar.Match match) {
    List<Word> inside = words.subList(match.from(), match.to());
    return new Expression(
        new Span(inside.getFirst().start(), inside.getLast().end()),
        match.rule(),
        new Fields(match.parts()),
        inside.stream().map(Word::lower).toList(),
        Tense.around(words, match.from(), match.to()),
        behindNumber(words, match.from()));
  }

  private static boolean behindNumber(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (words.get(i).as(Kind.NUM) != null) {
        return true;
      }
    }
    return false;
  }

  private static List<TimeExpression> alone(List<Expression> found) {
    List<TimeExpression> times = new ArrayList<>();
    Reading reading = new Reading(null);
    for (Expression expression : found) {
      Value value = reading.read(expression);
      if (value != null) {
        times.add(
            new TimeExpression(
                expression.span(), value.type(), value.value(), List.of(), value.relation()));
      }
    }
    return times;
  }

  private static List<TimeExpression> anchored(List<Expression> found, PartialDate published) {
    List<List<@Nullable Value>> byDay = new ArrayList<>();
    for (LocalDate day = published.earliest();
        !day.isAfter(published.latest());
        day = day.plusDays(1)) {
      Reading reading = new Reading(day);
      List<@Nullable Value> values = new ArrayList<>();
      for (Expression expression : found) {
        values.add(reading.read(expression));
      }
      byDay.add(values);
    }
    List<TimeExpression> times = new ArrayList<>();
    Reading undated = new Reading(null);
    for (int i = 0; i < found.size(); i++) {
      Expression expression = found.get(i);
      Value relative = undated.read(expression);
      TimeExpression time = combine(expression, column(byDay, i), relative, published);
      if (time != null) {
        times.add(time);
      }
    }
    return times;
  }

  private static List<Value> column(List<List<@Nullable Value>> byDay, int index) {
    List<Value> column = new ArrayList<>();
    for (List<@Nullable Value> values : byDay) {
      Value value = values.get(index);
      if (value != null) {
        column.add(value);
      }
    }
    return column;
  }

  /** One expression from its values under every possible day of publication. */
  private static @Nullable TimeExpression combine(
      Expression expression, List<Value> values, @Nullable Value relative, PartialDate published) {
    if (values.isEmpty()) {
      return null;
    }
    Value first = values.getFirst();
    Set<String> distinct = new LinkedHashSet<>();
    for (Value value : values) {
      if (value.value() != null) {
        distinct.add(value.value());
      }
    }
    if (distinct.size() == 1) {
      return new TimeExpression(
          expression.span(), first.type(), first.value(), List.of(), first.relation());
    }
    List<String> candidates = new ArrayList<>(distinct);
    if (expression.fields().weekday() != null) {
      candidates = within(candidates, published);
    }
    candidates.sort(null);
    String relation = relative == null ? first.relation() : relative.relation();
    return new TimeExpression(
        expression.span(),
        first.type(),
        null,
        candidates.size() <= MOST_CANDIDATES ? candidates : List.of(),
        relation);
  }

  /** The days inside the time of publication where some are, else all. */
  private static List<String> within(List<String> candidates, PartialDate published) {
    List<String> inside = new ArrayList<>();
    for (String candidate : candidates) {
      if (candidate.startsWith(published.iso())) {
        inside.add(candidate);
      }
    }
    return inside.isEmpty() ? candidates : inside;
  }
}
