"""Windows of words, batches of windows, and the arrays that the model takes.

Windows are filled: whole paragraphs while they fit; a paragraph that is longer is cut between sentences, a sentence that is longer
between words. The engine's `Windows` chooses other borders (docs/decisions/021-passages.md).
"""
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from encoder.corpora import Corpus
from encoder.readings import SHAPE_ROWS, Reading

CLS, SEP, PAD = 101, 102, 0
ENDS = 2  # pieces of a window that are no word's
LONGEST = 256
LOWER, CAPITALISED, UPPER, MIXED = 1, 2, 3, 4  # rows of `Shapes` in the engine
RECASED = {
    "lower": {CAPITALISED: LOWER, UPPER: LOWER, MIXED: LOWER},
    "upper": {LOWER: UPPER, CAPITALISED: UPPER, MIXED: UPPER},
    "title": {LOWER: CAPITALISED},
}
# How often a window is read in another case, in this order. PolNeAR is written well and so are the texts that attributions are sought in.
RECASING = {"names": {"lower": 0.27, "upper": 0.02, "title": 0.04}, "parts": {"lower": 0.12}}


@dataclass(frozen=True)
class Window:
    """The words [first, end) of a reading."""

    reading: Reading
    first: int
    end: int

    def __len__(self) -> int:
        return ENDS + self.reading.size(self.first, self.end)


@dataclass(frozen=True)
class Batch:
    """Windows side by side, and their paragraphs as the sequences that are labelled.

    ids, shapes, mask: [windows, pieces]. places: [paragraphs, words], the first piece of each word as an index into
    windows * pieces. targets, labels: [paragraphs, words]. present: which words of a paragraph there are. goes_on: which paragraphs
    began in the window before.
    """

    task: str
    ids: np.ndarray
    shapes: np.ndarray
    mask: np.ndarray
    places: np.ndarray
    present: np.ndarray
    goes_on: np.ndarray
    targets: np.ndarray
    labels: np.ndarray


def _runs(keys: np.ndarray, first: int, end: int) -> Iterator[tuple[int, int]]:
    """The maximal runs of equal keys in [first, end)."""
    start = first
    for word in range(first + 1, end + 1):
        if word == end or keys[word] != keys[start]:
            yield start, word
            start = word


def _sentences(reading: Reading, first: int, end: int) -> Iterator[tuple[int, int]]:
    begins = (reading.shapes // SHAPE_ROWS) % 3 != 0
    yield from _runs(np.cumsum(begins), first, end)


def pack(reading: Reading, first: int, end: int, limit: int) -> list[Window]:
    """Windows of at most `limit` pieces over the words [first, end); each word is in exactly one."""
    room = limit - ENDS
    windows: list[Window] = []
    start = first

    def close(at: int) -> None:
        nonlocal start
        if at > start:
            windows.append(Window(reading, start, at))
        start = at

    def add(begin: int, stop: int) -> None:
        if reading.size(start, stop) > room:
            close(begin)
        for word in range(begin, stop):
            if reading.size(start, word + 1) > room:
                close(word)

    for begin, stop in _runs(reading.units, first, end):
        if reading.size(begin, stop) <= room:
            add(begin, stop)
            continue
        close(begin)
        for sentence in _sentences(reading, begin, stop):
            add(*sentence)
    close(end)
    return windows


def draw(readings: Sequence[Reading], corpus: Corpus, chance: random.Random) -> list[Window]:
    """The windows of one pass over a corpus: other articles, cuts and lengths each time."""
    windows: list[Window] = []
    for reading in readings:
        if chance.random() >= corpus.share:
            continue
        if chance.random() < corpus.paragraphs:
            for first, end in _runs(reading.units, 0, len(reading)):
                windows += pack(reading, first, end, LONGEST)
        else:
            windows += pack(reading, 0, len(reading), chance.choice((128, 192, LONGEST, LONGEST)))
    return windows


def batches(windows: Sequence[Window], pieces: int, chance: random.Random) -> list[list[Window]]:
    """Windows of one task and of about one length together, at most `pieces` of them with their padding, in random order."""
    grouped: list[list[Window]] = []
    for task in sorted({window.reading.task for window in windows}):
        of_task = [window for window in windows if window.reading.task == task]
        of_task.sort(key=lambda window: len(window) * chance.uniform(0.93, 1.07))
        open_batch: list[Window] = []
        longest = 0
        for window in of_task:
            longest = max(longest, len(window))
            if open_batch and longest * (len(open_batch) + 1) > pieces:
                grouped.append(open_batch)
                open_batch, longest = [], len(window)
            open_batch.append(window)
        if open_batch:
            grouped.append(open_batch)
    chance.shuffle(grouped)
    return grouped


def recased(shapes: np.ndarray, case: str) -> np.ndarray:
    """The rows of the same words written in another case; their places stay."""
    table = np.arange(SHAPE_ROWS)
    for old, new in RECASED[case].items():
        table[old] = new
    return shapes // SHAPE_ROWS * SHAPE_ROWS + table[shapes % SHAPE_ROWS]


def draw_case(task: str, chance: random.Random) -> str | None:
    draw_at = chance.random()
    for case, probability in RECASING[task].items():
        if draw_at < probability:
            return case
        draw_at -= probability
    return None


def go_on_or_begin(target: int) -> int:
    """The target of a word that a cut makes the first: an inner label may also be a beginning one, whose bit is the one below."""
    inner = sum(1 << bit for bit in range(2, 16, 2))
    return target | (target & inner) >> 1


def collate(windows: Sequence[Window], cases: Sequence[str | None]) -> Batch:
    """The arrays of a batch; `cases` says which windows are read in another case."""
    longest = max(map(len, windows))
    ids = np.full((len(windows), longest), PAD, np.int64)
    shapes = np.zeros((len(windows), longest), np.int64)
    mask = np.zeros((len(windows), longest), np.float32)
    paragraphs: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    goes_on: list[bool] = []
    for row, (window, case) in enumerate(zip(windows, cases)):
        reading, first, end = window.reading, window.first, window.end
        begin, stop = reading.begins[first], reading.begins[end]
        size = stop - begin
        ids[row, 0], ids[row, 1 : size + 1], ids[row, size + 1] = CLS, reading.pieces[begin:stop], SEP
        of_words = reading.shapes[first:end] if case is None else recased(reading.shapes[first:end], case)
        shapes[row, 1 : size + 1] = np.repeat(of_words, np.diff(reading.begins[first : end + 1]))
        mask[row, : size + ENDS] = 1
        for start, after in _runs(reading.units, first, end):
            places = row * longest + 1 + reading.begins[start:after] - begin
            targets = reading.targets[start:after].copy()
            goes_on.append(start == first > 0 and bool(reading.units[start - 1] == reading.units[start]))
            if goes_on[-1]:
                targets[0] = go_on_or_begin(int(targets[0]))
            paragraphs.append((places, targets, reading.labels[start:after]))
    words = max(len(places) for places, _, _ in paragraphs)
    padded = np.zeros((3, len(paragraphs), words), np.int64)
    present = np.zeros((len(paragraphs), words), bool)
    for row, values in enumerate(paragraphs):
        present[row, : len(values[0])] = True
        for layer, value in enumerate(values):
            padded[layer, row, : len(value)] = value
    return Batch(windows[0].reading.task, ids, shapes, mask, padded[0], present, np.array(goes_on), padded[1], padded[2])
