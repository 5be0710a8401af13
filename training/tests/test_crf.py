"""The CRF against all sequences, counted one by one."""
import itertools
import math
import unittest

import numpy as np
import torch

from encoder import crf
from encoder.labels import PARTS

COUNT = len(PARTS)


class CrfTest(unittest.TestCase):
    def setUp(self) -> None:
        random = np.random.default_rng(11)
        self.emissions = random.normal(size=(2, 4, COUNT)).astype(np.float32)
        self.transitions = random.normal(size=(COUNT, COUNT)).astype(np.float32) + crf.forbidden(PARTS)
        self.first = crf.first_scores(PARTS, np.array([False, True]))

    def score(self, row: int, path: tuple[int, ...]) -> float:
        moves = sum(self.transitions[a, b] for a, b in zip(path, path[1:]))
        return float(self.first[row, path[0]] + moves + sum(self.emissions[row, word, label] for word, label in enumerate(path)))

    def paths(self, words: int) -> list[tuple[int, ...]]:
        return list(itertools.product(range(COUNT), repeat=words))

    def expected_loss(self, row: int, targets: list[int]) -> float:
        paths = self.paths(len(targets))  # those that BIO forbids weigh nothing
        right = [path for path in paths if all(targets[word] >> label & 1 for word, label in enumerate(path))]
        return math.log(sum(math.exp(self.score(row, p)) for p in paths) / sum(math.exp(self.score(row, p)) for p in right))

    def test_loss_is_that_of_all_sequences(self) -> None:
        targets = [[0b1, 0b10, 0b100, 0b1], [0b111, 0b0001011, 0b1, 0]]
        lengths = [4, 3]
        present = torch.tensor([[word < length for word in range(4)] for length in lengths])
        loss = crf.loss(
            torch.from_numpy(self.emissions), present, torch.tensor(targets), torch.from_numpy(self.transitions), torch.from_numpy(self.first))
        expected = sum(self.expected_loss(row, targets[row][:length]) for row, length in enumerate(lengths)) / sum(lengths)
        self.assertAlmostEqual(loss.item(), expected, places=3)

    def test_best_is_the_best_of_all_sequences(self) -> None:
        for row in range(2):
            best = max(self.paths(4), key=lambda path: self.score(row, path))
            self.assertEqual(crf.best(self.emissions[row], self.transitions, self.first[row]), list(best))

    def test_best_is_legal(self) -> None:
        emissions = np.zeros((5, COUNT), np.float32)
        emissions[:, PARTS.index("I-CONTENT")] = 9
        path = [PARTS[label] for label in crf.best(emissions, crf.forbidden(PARTS), self.first[0])]
        self.assertEqual(path, ["B-CONTENT"] + ["I-CONTENT"] * 4)


if __name__ == "__main__":
    unittest.main()
