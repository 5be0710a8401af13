package org.headwater.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.headwater.document.BlockKind;
import org.headwater.document.Span;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Agencies and outlets that a page names as where its text comes from: a name in capitals before
 * the first sentence ({@code TRIBUNE: …}), a name in brackets of a dateline ({@code MADRID (EFE)
 * —}), a credit line ({@code © AFP}).
 */
final class SourceCredit {
  /** A year before or behind a name; possessive, so that a row of commas costs no more. */
  private static final Pattern YEAR = Pattern.compile("^\\d{4} |(?<![ ,])[ ,]++\\d{4}$");

  private static final int LONGEST_PREFIX = 40;
  private static final int DATELINE = 90;

  /** So many paragraphs at the end may tell whose text it is. */
  private static final int LAST = 3;

  private static final Map<String, String> AGENCIES = agencies();
  private static final Set<String> NOT_OUTLETS =
      WordList.set(SourceCredit.class, "not-outlets.txt");
  private static final List<String> SIGNS = WordList.read(SourceCredit.class, "credit-signs.txt");

  private SourceCredit() {}

  /** The place of a source's name and colon before a sentence; null when there is none. */
  static @Nullable Span prefix(String text) {
    int colon = text.indexOf(':');
    if (colon < 3
        || colon > LONGEST_PREFIX
        || colon + 20 > text.length()
        || text.charAt(colon + 1) != ' ') {
      return null;
    }
    String name = text.substring(0, colon);
    boolean capitals =
        name.chars().allMatch(c -> Character.isUpperCase(c) || " .&'’-".indexOf(c) >= 0);
    boolean known = AGENCIES.containsKey(name);
    return (capitals && Words.count(name) <= 4 || known) && !NOT_OUTLETS.contains(name)
        ? new Span(0, colon + 1)
        : null;
  }

  /**
   * All credited sources in the order in which the page names them.
   *
   * @param parts the page's parts with what they are
   * @param outlet who publishes the page: no source of its own text
   */
  static List<String> of(
      TypedPage page, List<TypedBlock> parts, List<String> paragraphs, @Nullable String outlet) {
    Set<String> credits = new LinkedHashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean last = i >= paragraphs.size() - 1;
      if (i < 2 || last) {
        credits.addAll(bracketed(paragraphs.get(i), i < 2));
      }
      if (i < 2 || i >= paragraphs.size() - LAST) {
        credits.addAll(CreditLine.agencies(paragraphs.get(i)));
        addSource(paragraphs.get(i), outlet, credits);
      }
    }
    int end = end(parts);
    for (int i = 0; i < parts.size(); i++) {
      TypedBlock part = parts.get(i);
      boolean signs = i > end && i <= end + LAST && !CaptionLines.inFigure(page, part.block());
      switch (part.kind()) {
        case CREDIT -> {
          creditPrefix(part.text(), credits);
          addAgencies(signs && i == end + 1 ? part.text() : "", credits);
        }
        case BYLINE, DATELINE, LEGAL -> addAgencies(part.text(), credits);
        case OTHER, BIO, PROMPT, RELATED -> {
          addSource(part.text(), outlet, credits);
          addAgencies(signs ? part.text() : "", credits);
        }
        default -> {}
      }
    }
    return List.copyOf(credits);
  }

  /** The last part that is text. */
  private static int end(List<TypedBlock> parts) {
    int end = parts.size();
    for (int i = 0; i < parts.size(); i++) {
      end = parts.get(i).kind() == BlockKind.BODY ? i : end;
    }
    return end;
  }

  private static void addAgencies(String text, Set<String> credits) {
    addWhole(text, credits);
    credits.addAll(CreditLine.agencies(text));
  }

  /** A line that names its source and nothing else, or says where the text was first. */
  private static void addSource(String text, @Nullable String outlet, Set<String> credits) {
    String source = CreditLine.source(text, outlet);
    if (source != null) {
      credits.add(source);
    }
  }

  private static void creditPrefix(String text, Set<String> credits) {
    if (text.endsWith(":") && text.length() > 2) {
      String name = text.substring(0, text.length() - 1).strip();
      credits.add(AGENCIES.getOrDefault(name, name));
    }
  }

  /** Names in brackets at the start of a paragraph, or at its very end. */
  private static List<String> bracketed(String paragraph, boolean atStart) {
    List<String> found = new ArrayList<>();
    int open = paragraph.indexOf('(');
    int close = open < 0 ? -1 : paragraph.indexOf(')', open);
    if (atStart && close > 0 && close < DATELINE && isDateline(paragraph.substring(0, open))) {
      addKnown(paragraph.substring(open + 1, close), found);
    }
    int last = paragraph.lastIndexOf('(');
    if (last >= 0 && paragraph.endsWith(")") && paragraph.length() - last < DATELINE) {
      addKnown(paragraph.substring(last + 1, paragraph.length() - 1), found);
    }
    return found;
  }

  /** A dateline names a place: its first word stands in capitals, or nothing stands there. */
  private static boolean isDateline(String before) {
    String text = before.strip();
    return text.isEmpty()
        || text.length() < 60
            && Character.isUpperCase(text.charAt(0))
            && !LineShape.hasFunctionWords(Words.of(text));
  }

  private static void addKnown(String names, List<String> found) {
    for (String name : names.split("[/,;–—-]| and ")) {
      String known = AGENCIES.get(name.strip());
      if (known != null) {
        found.add(known);
      }
    }
  }

  /** A line that is nothing but an agency's name, perhaps after a sign of copyright. */
  private static void addWhole(String text, Set<String> credits) {
    String name = text.strip();
    for (String sign : SIGNS) {
      name = name.startsWith(sign) ? name.substring(sign.length()).strip() : name;
    }
    name = YEAR.matcher(name).replaceAll("").strip();
    String known = AGENCIES.get(name);
    if (known != null) {
      credits.add(known);
    }
  }

  /** The agency's usual name, when the words are exactly the name of one. */
  static @Nullable String agency(String name) {
    return AGENCIES.get(name);
  }

  private static Map<String, String> agencies() {
    Map<String, String> agencies = new LinkedHashMap<>();
    for (String line : WordList.read(SourceCredit.class, "agencies.tsv")) {
      String[] parts = line.split("\t", 2);
      agencies.put(parts[0], parts[0]);
      for (String other : parts[1].split("\\|")) {
        agencies.put(other.strip(), parts[0]);
      }
    }
    return agencies;
  }
}
