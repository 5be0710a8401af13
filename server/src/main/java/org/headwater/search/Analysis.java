package org.headwater.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How text becomes terms: words as Unicode parts them, without case, accents, English possessives
 * and plurals. Names are kept whole but for case and accents.
 */
final class Analysis {
  /** Places between the values of one field, so that no phrase reaches over them. */
  static final int GAP = 100;

  private Analysis() {}

  static Analyzer analyzer() {
    Analyzer names = new TextAnalyzer(false);
    Map<String, Analyzer> fields =
        Map.of(
            Fields.NAMES, names,
            Fields.SOURCE, names,
            Fields.ORIGIN, names,
            Fields.KEY, new KeywordAnalyzer());
    return new PerFieldAnalyzerWrapper(new TextAnalyzer(true), fields);
  }

  private static final class TextAnalyzer extends Analyzer {
    private final boolean stems;

    TextAnalyzer(boolean stems) {
      this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      TokenStream folded =
          new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
      return new TokenStreamComponents(
          words, stems ? new EnglishMinimalStemFilter(folded) : folded);
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
