"""`training/figures MODEL DATA SCORERS`: the rows of a model's card, measured through the engine on development sets.

Runs `headwater annotate --model` over each set, names also in lower case, and hands the output to the scorers.
"""
import argparse
import gzip
import json
import shlex
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Measured:
    """A development set, its scorer, and the figures to take from the scorer's JSON."""

    folder: str
    scorer: str
    title: str
    figures: tuple[tuple[str, ...], ...]
    lower: bool = False


NAMES = (("all", "f1"),)
PARTS = (("exact", "source", "f1"), ("exact", "cue", "f1"), ("exact", "content", "f1"))
SETS = (
    Measured("ner/conll2003-testa", "entities.py", "strict F1 PER+LOC+ORG", NAMES, lower=True),
    Measured("ner/uner-ewt-dev", "entities.py", "strict F1 PER+LOC+ORG", NAMES, lower=True),
    Measured("ner/wnut17-dev", "entities.py", "strict F1 PER+LOC+ORG", NAMES, lower=True),
    Measured("ner/btc-dev", "entities.py", "strict F1 PER+LOC+ORG", NAMES),
    Measured("attribution/polnear-cofenet-dev", "attribution.py", "exact F1 source / cue / content", PARTS),
    Measured("attribution/polnear-dev", "attribution.py", "exact F1 source / cue / content", PARTS),
    Measured("attribution/polnear-dev", "attribution.py", "end to end F1", (("end_to_end", "f1"),)),
)


def annotate(headwater: str, model: Path | None, articles: Path, lower: bool, out: Path) -> None:
    text = gzip.decompress(articles.read_bytes()).decode()
    if lower:
        text = "".join(json.dumps(_lowered(json.loads(line))) + "\n" for line in text.split("\n") if line)
    command = [*shlex.split(headwater), "annotate", *(["--model", str(model)] if model else [])]
    with open(out, "wb") as file:
        subprocess.run(command, input=text.encode(), stdout=file, check=True)


def _lowered(article: dict[str, Any]) -> dict[str, Any]:
    """Lower case where that keeps every offset."""
    text = "".join(c.lower() if len(c.lower()) == 1 else c for c in article["text"])
    return article | {"text": text}


def score(scorers: Path, measured: Measured, data: Path, predicted: Path) -> list[float]:
    folder = data / measured.folder
    command = ["python3", scorers / measured.scorer, "--gold", folder / "gold.jsonl.gz", "--pred", predicted, "--json"]
    result = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    return [_value(result, path) for path in measured.figures]


def _value(result: dict[str, Any], path: tuple[str, ...]) -> float:
    value: Any = result
    for key in path:
        value = value[key]
    return float(value)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="an encoder.onnx, or `shipped`")
    parser.add_argument("data", type=Path)
    parser.add_argument("scorers", type=Path)
    parser.add_argument("--headwater", default="headwater", help="the command")
    parser.add_argument("--match", default="", help="only sets with this in their folder's name")
    options = parser.parse_args()
    model = None if options.model == "shipped" else Path(options.model)
    print("| data | measure | value |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for measured in SETS:
            for lower in (False, True) if measured.lower else (False,):
                if options.match not in measured.folder:
                    continue
                predicted = Path(folder) / f"{measured.folder.replace('/', '-')}{'-lower' if lower else ''}.jsonl"
                if not predicted.exists():
                    annotate(options.headwater, model, options.data / measured.folder / "articles.jsonl.gz", lower, predicted)
                values = " / ".join(f"{value:.1f}" for value in score(options.scorers, measured, options.data, predicted))
                print(f"| {measured.folder.split('/')[1]} | {measured.title}{', lower-cased' if lower else ''} | {values} |", flush=True)


if __name__ == "__main__":
    main()
