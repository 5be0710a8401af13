"""Packing and the arrays of a batch: every word once, its first piece where the model is told that it is."""
import random
import unittest

import numpy as np

from encoder.corpora import Corpus
from encoder.readings import SHAPE_ROWS, Reading
from encoder.windows import CLS, ENDS, SEP, UPPER, Window, batches, collate, draw, pack, recased

SENTENCE, PARAGRAPH, QUOTED = SHAPE_ROWS, 2 * SHAPE_ROWS, 3 * SHAPE_ROWS


def reading(sizes: list[int], paragraph: int, task: str = "names") -> Reading:
    """Words of these sizes, a paragraph every so many; piece n of the article has the number 1000 + n."""
    units = np.arange(len(sizes)) // paragraph
    shapes = np.where(np.diff(units, prepend=-1) > 0, PARAGRAPH, 0) + 2
    begins = np.cumsum([0, *sizes])
    labels = np.arange(len(sizes)) % 3
    return Reading("x", "made", task, 1000 + np.arange(begins[-1]), begins, shapes, units, 1 << labels, labels)


class PackTest(unittest.TestCase):
    def test_keeps_every_word_once_within_the_limit(self) -> None:
        chance = random.Random(7)
        for _ in range(200):
            sizes = [chance.randint(1, 24) for _ in range(chance.randint(1, 300))]
            limit = chance.choice((32, 64, 256))
            made = reading(sizes, chance.randint(1, 90))
            windows = pack(made, 0, len(made), limit)
            self.assertEqual([word for w in windows for word in range(w.first, w.end)], list(range(len(sizes))))
            self.assertTrue(all(len(window) <= limit for window in windows))

    def test_does_not_cut_paragraphs_that_fit(self) -> None:
        windows = pack(reading([1] * 300, 100), 0, 300, 256)
        self.assertEqual([(w.first, w.end) for w in windows], [(0, 200), (200, 300)])

    def test_cuts_a_long_paragraph_between_sentences(self) -> None:
        made = reading([1] * 100, 100)
        made.shapes[40], made.shapes[70] = SENTENCE, SENTENCE + QUOTED
        self.assertEqual([(w.first, w.end) for w in pack(made, 0, 100, 64)], [(0, 40), (40, 100)])


class CollateTest(unittest.TestCase):
    def test_says_where_each_word_begins(self) -> None:
        made = reading([2, 1, 3, 1, 2], 3)
        batch = collate([Window(made, 0, 5), Window(made, 3, 5)], [None, None])
        flat = batch.ids.flatten()
        for row, words in enumerate(([0, 1, 2], [3, 4], [3, 4])):
            self.assertEqual(batch.present[row].sum(), len(words))
            self.assertEqual(flat[batch.places[row, : len(words)]].tolist(), (1000 + made.begins[words]).tolist())

    def test_frames_each_window(self) -> None:
        made = reading([2, 1, 3], 3)
        batch = collate([Window(made, 0, 3), Window(made, 0, 1)], [None, None])
        self.assertEqual(batch.ids[1].tolist(), [CLS, 1000, 1001, SEP, 0, 0, 0, 0])
        self.assertEqual(batch.mask.sum(1).tolist(), [6 + ENDS, 2 + ENDS])
        self.assertEqual(batch.shapes[0].tolist(), [0, *[PARAGRAPH + 2] * 2, 2, 2, 2, 2, 0])

    def test_a_cut_may_go_on_or_begin(self) -> None:
        made = reading([1] * 6, 6)
        batch = collate([Window(made, 2, 6)], [None])
        self.assertEqual(batch.targets[0].tolist(), [0b110, 0b001, 0b010, 0b100])
        self.assertEqual(batch.goes_on.tolist(), [True])
        self.assertEqual(collate([Window(made, 0, 6)], [None]).goes_on.tolist(), [False])

    def test_writes_in_another_case_and_keeps_the_place(self) -> None:
        self.assertEqual(recased(np.array([2, PARAGRAPH + UPPER, QUOTED + 5, 0]), "lower").tolist(), [1, PARAGRAPH + 1, QUOTED + 5, 0])


class BatchesTest(unittest.TestCase):
    def test_keeps_every_window_once_and_tasks_apart(self) -> None:
        windows = [w for n in range(1, 60) for w in pack(reading([1] * n, 9, "names" if n % 2 else "parts"), 0, n, 32)]
        groups = batches(windows, 100, random.Random(3))
        self.assertCountEqual([id(w) for group in groups for w in group], [id(w) for w in windows])
        for group in groups:
            self.assertEqual(len({w.reading.task for w in group}), 1)
            self.assertTrue(len(group) == 1 or max(map(len, group)) * len(group) <= 100)

    def test_draws_the_share_of_the_articles(self) -> None:
        articles = [reading([1] * 5, 5) for _ in range(1000)]
        drawn = draw(articles, Corpus("made", "", "names", share=0.3, paragraphs=0.5), random.Random(5))
        self.assertTrue(250 < len({id(w.reading) for w in drawn}) < 350)

    def test_the_same_seed_draws_the_same(self) -> None:
        corpus = Corpus("made", "", "names", share=0.5, paragraphs=0.5)
        articles = [reading([1] * n, 5) for n in range(1, 50)]
        once, again = (draw(articles, corpus, random.Random(5)) for _ in range(2))
        self.assertEqual([(len(w.reading), w.first, w.end) for w in once], [(len(w.reading), w.first, w.end) for w in again])


if __name__ == "__main__":
    unittest.main()
