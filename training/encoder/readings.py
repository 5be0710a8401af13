"""Articles as the engine's own encoder reader cuts them into words, with the targets of training.

The words come from the engine (`TrainingWords` of the module bench), not from a second tokeniser in Python: what a model is trained
on is then, piece for piece, what it will read.
"""
import gzip
import hashlib
import json
import shlex
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from encoder.corpora import Corpus
from encoder.labels import ANY_NAME, HEADS, Marked, align, exact_targets, open_targets

SHAPE_ROWS = 8  # Shapes.ROWS in the engine: shapes for each place
PLACES = 6  # (inside, sentence start, paragraph start) outside and inside of a quotation


@dataclass(frozen=True)
class Reading:
    """One article: `pieces[begins[i]:begins[i + 1]]` are the pieces of word i; the other arrays have one value a word."""

    name: str
    corpus: str
    task: str
    pieces: np.ndarray
    begins: np.ndarray
    shapes: np.ndarray
    units: np.ndarray
    targets: np.ndarray
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.units)

    def size(self, first: int, end: int) -> int:
        """Pieces of the words [first, end)."""
        return int(self.begins[end] - self.begins[first])


def lines(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def read_corpus(corpus: Corpus, data: Path, reader: str, cache: Path) -> list[Reading]:
    """All articles of a corpus in the order of its files, without those that have no word."""
    folder = data / corpus.folder
    articles = lines(folder / "articles.jsonl.gz")
    gold = {line["id"]: line for line in lines(folder / "gold.jsonl.gz")}
    words = _words(folder / "articles.jsonl.gz", reader, cache)
    readings = (_reading(corpus, article["text"], gold[article["id"]], words[article["id"]]) for article in articles)
    return [reading for reading in readings if len(reading)]


def _words(articles: Path, reader: str, cache: Path) -> dict[str, str]:
    """What the engine's reader prints for each article, kept by the digest of the input and of the command."""
    content = gzip.decompress(articles.read_bytes())
    key = hashlib.sha256(content + reader.encode()).hexdigest()[:16]
    kept = cache / f"words-{key}.tsv"
    if not kept.exists():
        cache.mkdir(parents=True, exist_ok=True)
        printed = subprocess.run(shlex.split(reader), input=content, stdout=subprocess.PIPE, check=True).stdout
        kept.write_bytes(printed)
    rows = kept.read_text(encoding="utf-8").split("\n")
    return dict(row.split("\t", 1) for row in rows if row)


def _reading(corpus: Corpus, text: str, gold: dict[str, Any], row: str) -> Reading:
    cells = [cell.split(":") for cell in row.split(" ")] if row else []
    starts, ends, units, shapes = ([int(cell[i]) for cell in cells] for i in range(4))
    pieces = [[int(piece) for piece in cell[4].split(",")] for cell in cells]
    labels = align(starts, ends, units, marked(corpus.task, gold), HEADS[corpus.task])
    targets = exact_targets(labels) if corpus.complete else open_targets(labels)
    if corpus.user_names_unknown:
        targets = [ANY_NAME if text[start:end] == "@" else target for start, end, target in zip(starts, ends, targets)]
    return Reading(
        name=gold["id"],
        corpus=corpus.name,
        task=corpus.task,
        pieces=np.array([piece for word in pieces for piece in word], np.int64),
        begins=np.cumsum([0, *map(len, pieces)]),
        shapes=np.array(shapes, np.int64),
        units=np.array(units, np.int64),
        targets=np.array(targets, np.int64),
        labels=np.array(labels, np.int64),
    )


def marked(task: str, gold: dict[str, Any]) -> list[Marked]:
    """The spans of a gold line, each once."""
    if task == "names":
        return [Marked(entity["start"], entity["end"], entity["type"]) for entity in gold["entities"]]
    spans: dict[Marked, None] = {}
    for attribution in gold["attributions"]:
        for role in ("source", "cue", "content"):
            for start, end in attribution.get(role) or []:
                spans[Marked(start, end, role.upper())] = None
    return list(spans)


def hold_out(readings: Sequence[Reading], share: float) -> tuple[list[Reading], list[Reading]]:
    """Articles to learn from and articles to choose by, told apart by the digest of their names."""
    learned: list[Reading] = []
    held: list[Reading] = []
    for reading in readings:
        digest = int(hashlib.sha256(reading.name.encode()).hexdigest()[:8], 16) / 2**32
        (held if digest < share else learned).append(reading)
    return learned, held
