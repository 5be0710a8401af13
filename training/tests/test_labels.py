"""Spans of characters to labels of words."""
import unittest

from encoder.labels import ANY_NAME, MISC_OPEN, NAMES, PARTS, Marked, align, exact_targets, open_targets, spans_of

# "Anna Berg said: stay home." / "“We stay.”" : words by hand, the last four in a second paragraph
STARTS = [0, 5, 10, 14, 16, 21, 25, 28, 29, 32, 36]
ENDS = [4, 9, 14, 15, 20, 25, 26, 29, 31, 36, 37]
UNITS = [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]


def named(spans: list[Marked], labels: tuple[str, ...] = PARTS) -> list[str]:
    return [labels[number] for number in align(STARTS, ENDS, UNITS, spans, labels)]


class AlignTest(unittest.TestCase):
    def test_marks_the_first_word_and_the_inner_ones(self) -> None:
        self.assertEqual(named([Marked(0, 9, "SOURCE"), Marked(10, 14, "CUE")])[:4], ["B-SOURCE", "I-SOURCE", "B-CUE", "O"])

    def test_a_word_belongs_to_a_span_that_it_overlaps(self) -> None:
        self.assertEqual(named([Marked(7, 8, "SOURCE")])[:3], ["O", "B-SOURCE", "O"])

    def test_a_span_ends_before_its_end(self) -> None:
        self.assertEqual(named([Marked(10, 16, "CUE")])[2:5], ["B-CUE", "I-CUE", "O"])

    def test_neighbours_stay_apart(self) -> None:
        self.assertEqual(named([Marked(0, 4, "CONTENT"), Marked(5, 9, "CONTENT")])[:2], ["B-CONTENT", "B-CONTENT"])

    def test_a_paragraph_begins_anew(self) -> None:
        self.assertEqual(named([Marked(21, 31, "CONTENT")])[5:9], ["B-CONTENT", "I-CONTENT", "B-CONTENT", "I-CONTENT"])

    def test_the_order_of_the_spans_does_not_matter(self) -> None:
        spans = [Marked(10, 14, "CUE"), Marked(0, 9, "SOURCE"), Marked(28, 37, "CONTENT")]
        self.assertEqual(named(spans), named(spans[::-1]))

    def test_the_earlier_of_two_overlapping_spans_keeps_the_word(self) -> None:
        self.assertEqual(named([Marked(0, 9, "SOURCE"), Marked(5, 14, "CUE")])[:3], ["B-SOURCE", "I-SOURCE", "B-CUE"])

    def test_a_span_without_words_marks_nothing(self) -> None:
        self.assertEqual(named([Marked(15, 16, "CUE")]), ["O"] * 11)


class SpansTest(unittest.TestCase):
    def test_gives_back_what_was_aligned(self) -> None:
        numbers = align(STARTS, ENDS, UNITS, [Marked(0, 9, "PER"), Marked(16, 20, "LOC"), Marked(21, 25, "LOC")], NAMES)
        self.assertEqual(spans_of(numbers, NAMES), {(0, 2, "PER"), (4, 5, "LOC"), (5, 6, "LOC")})

    def test_a_span_at_the_end(self) -> None:
        self.assertEqual(spans_of([0, NAMES.index("B-ORG"), NAMES.index("I-ORG")], NAMES), {(1, 3, "ORG")})

    def test_an_inner_label_without_its_beginning_begins(self) -> None:
        self.assertEqual(spans_of([NAMES.index("I-ORG"), NAMES.index("I-LOC")], NAMES), {(0, 1, "ORG"), (1, 2, "LOC")})


class TargetsTest(unittest.TestCase):
    def test_exact_ones_allow_one_label(self) -> None:
        self.assertEqual(exact_targets([0, 3]), [1, 8])

    def test_open_ones_allow_misc_where_nothing_else_is_marked(self) -> None:
        numbers = [NAMES.index(label) for label in ("O", "B-PER", "B-MISC", "I-MISC")]
        self.assertEqual(open_targets(numbers), [MISC_OPEN, 1 << NAMES.index("B-PER"), MISC_OPEN, MISC_OPEN])

    def test_the_masks_have_no_bit_beyond_the_labels(self) -> None:
        self.assertLess(MISC_OPEN, ANY_NAME)
        self.assertEqual(ANY_NAME.bit_length(), len(NAMES))


if __name__ == "__main__":
    unittest.main()
