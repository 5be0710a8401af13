package org.headwater.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.headwater.document.Span;

/** Cuts the sentences in which the words of a query were found out of the bodies of hits. */
final class Highlighter extends UnifiedHighlighter {
  private static final int SENTENCES = 2;

  /** Units of a highlight: more than nearly every sentence, less than a text without any stop. */
  private static final int LONGEST = 600;

  Highlighter(IndexSearcher searcher, Analyzer analyzer) {
    super(
        new Builder(searcher, analyzer)
            .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
            .withFormatter(new Cutting())
            .withMaxNoHighlightPassages(0));
  }

  /** The highlights of each of the found documents, in their order. */
  List<List<Highlight>> of(Query query, TopDocs found) throws IOException {
    int[] documents = new int[found.scoreDocs.length];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = found.scoreDocs[i].doc;
    }
    Object[] cut =
        highlightFieldsAsObjects(
                new String[] {Fields.BODY}, query, documents, new int[] {SENTENCES})
            .get(Fields.BODY);
    List<List<Highlight>> all = new ArrayList<>(documents.length);
    for (int i = 0; i < documents.length; i++) {
      all.add(cut != null && cut[i] instanceof Cut(List<Highlight> pieces) ? pieces : List.of());
    }
    return all;
  }

  private record Cut(List<Highlight> pieces) {}

  private static final class Cutting extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      List<Highlight> pieces = new ArrayList<>();
      for (Passage passage : passages) {
        if (passage.getNumMatches() > 0) {
          pieces.add(cut(passage, content));
        }
      }
      return new Cut(pieces);
    }

    private static Highlight cut(Passage passage, String content) {
      int from = passage.getStartOffset();
      String text = content.substring(from, passage.getEndOffset()).stripTrailing();
      List<Span> marks = new ArrayList<>();
      int last = 0;
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int start = Math.max(last, passage.getMatchStarts()[i] - from);
        int end = Math.min(text.length(), passage.getMatchEnds()[i] - from);
        if (start < end) {
          marks.add(new Span(start, end));
          last = end;
        }
      }
      return new Highlight(text, marks).within(LONGEST);
    }
  }
}
