"""How well a model labels windows that it has not learned from: strict F1 of spans, paragraph by paragraph."""
from collections import Counter
from collections.abc import Sequence

import torch

from encoder import crf
from encoder.labels import HEADS, spans_of
from encoder.model import Encoder
from encoder.windows import Batch, Window, collate

BATCH = 16


def f1(counts: Counter[str], kind: str) -> float:
    """In 0..100."""
    marked = counts[kind + " found"] + counts[kind + " gold"]
    return 200 * counts[kind + " right"] / marked if marked else 0.0


def measure(encoder: Encoder, windows: Sequence[Window], case: str | None = None) -> dict[str, float]:
    """F1 of each kind of span in the windows of one task; `all` leaves MISC out."""
    encoder.eval()
    counts: Counter[str] = Counter()
    ordered = sorted(windows, key=len)
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for at in range(0, len(ordered), BATCH):
            group = ordered[at : at + BATCH]
            _count(encoder, collate(group, [case] * len(group)), counts)
    kinds = sorted({label[2:] for label in HEADS[windows[0].reading.task][1:]})
    return {kind: round(f1(counts, kind), 1) for kind in ("all", *kinds)}


def _count(encoder: Encoder, batch: Batch, counts: Counter[str]) -> None:
    labels = HEADS[batch.task]
    scores = encoder(*map(torch.from_numpy, (batch.ids, batch.shapes, batch.mask)))
    emissions = encoder.emissions(scores, torch.from_numpy(batch.places), batch.task).numpy()
    transitions, first = encoder.legal(batch.task).numpy(), crf.first_scores(labels, batch.goes_on)
    for row, present in enumerate(batch.present):
        words = int(present.sum())
        gold = spans_of(batch.labels[row, :words].tolist(), labels)
        found = spans_of(crf.best(emissions[row, :words], transitions, first[row]), labels)
        for name, spans in (("gold", gold), ("found", found), ("right", gold & found)):
            for _, _, kind in spans:
                counts[f"{kind} {name}"] += 1
                counts[f"all {name}"] += kind != "MISC"
