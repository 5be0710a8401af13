"""The labels of both heads, and how spans of characters become what each word may be labelled.

A target is a bit mask: bit k says that the word may have label k. A set that does not mark a kind of name leaves several labels
open, so one model learns from sets of different guidelines without learning that the other's names are none.
"""
from collections.abc import Sequence
from dataclasses import dataclass

NAME_TYPES = ("PER", "LOC", "ORG", "MISC")
PART_TYPES = ("SOURCE", "CUE", "CONTENT")


def _bio(types: Sequence[str]) -> tuple[str, ...]:
    return ("O", *(f"{prefix}-{kind}" for kind in types for prefix in "BI"))


NAMES = _bio(NAME_TYPES)
PARTS = _bio(PART_TYPES)
HEADS = {"names": NAMES, "parts": PARTS}

OUTSIDE = 1  # the mask of O alone
MISC_OPEN = OUTSIDE | 1 << NAMES.index("B-MISC") | 1 << NAMES.index("I-MISC")
ANY_NAME = (1 << len(NAMES)) - 1


@dataclass(frozen=True)
class Marked:
    """A span of the gold: code points [start, end) and its kind."""

    start: int
    end: int
    kind: str


def align(starts: Sequence[int], ends: Sequence[int], units: Sequence[int], spans: Sequence[Marked], labels: Sequence[str]) -> list[int]:
    """The number of each word's label: a word belongs to a span that it overlaps; of two spans, to the one given first.

    Each paragraph (unit) is labelled on its own, so a span that goes on in the next begins there anew.
    """
    numbers = {label: number for number, label in enumerate(labels)}
    found = [0] * len(starts)
    order = sorted(range(len(spans)), key=lambda i: spans[i].start)
    first = 0
    for i in order:
        span = spans[i]
        while first < len(starts) and ends[first] <= span.start:
            first += 1
        word = first
        previous = -1
        while word < len(starts) and starts[word] < span.end:
            if found[word] == 0:
                begins = previous < 0 or previous != word - 1 or units[previous] != units[word]
                found[word] = numbers[("B-" if begins else "I-") + span.kind]
                previous = word
            word += 1
    return found


def exact_targets(label_numbers: Sequence[int]) -> list[int]:
    """Only the label of the gold is right."""
    return [1 << number for number in label_numbers]


def open_targets(label_numbers: Sequence[int]) -> list[int]:
    """For sets without our kind of MISC: where no person, place or organisation is marked, a MISC may be."""
    misc = {NAMES.index("B-MISC"), NAMES.index("I-MISC"), 0}
    return [MISC_OPEN if number in misc else 1 << number for number in label_numbers]


def spans_of(label_numbers: Sequence[int], labels: Sequence[str]) -> set[tuple[int, int, str]]:
    """(first word, word after the last, kind) of each marked span; an I- without its B- begins a span."""
    found: set[tuple[int, int, str]] = set()
    start, kind = 0, ""
    for word, number in enumerate([*label_numbers, 0]):
        label = labels[number]
        if kind and (not label.startswith("I-") or label[2:] != kind):
            found.add((start, word, kind))
            kind = ""
        if label != "O" and not kind:
            start, kind = word, label[2:]
    return found
