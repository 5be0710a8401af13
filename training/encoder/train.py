"""`training/train DATA OUT`: trains, exports, writes what belongs beside the model. See ../README.md."""
import argparse
import hashlib
from pathlib import Path

import torch

from encoder import export, start
from encoder.corpora import chosen
from encoder.fit import Part, Plan, fit, mean
from encoder.model import Encoder, rows
from encoder.readings import hold_out, read_corpus

AVERAGED = 3  # checkpoints, the last ones, whose mean is the model


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder with ner/ and attribution/")
    parser.add_argument("out", type=Path, help="the folder for checkpoints and the model")
    parser.add_argument("--data", dest="choice", default="all", choices=("all", "open"), help="all sets, or those openly licensed")
    parser.add_argument("--start", type=Path, help="an encoder.onnx with its encoder-transitions.tsv to go on from, instead of the base")
    parser.add_argument("--reader", required=True, help="the command of TrainingWords (training/train gives it)")
    parser.add_argument("--export", type=Path, nargs="+", help="only export the mean of these checkpoints")
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "headwater-training")
    parser.add_argument("--threads", type=int, default=2)
    for name, value in Plan().__dict__.items():
        parser.add_argument("--" + name.replace("_", "-"), type=type(value), default=value)
    return parser.parse_args()


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    checkpoints = options.export or train(options)[-AVERAGED:]
    encoder = Encoder()
    encoder.load_state_dict(mean(checkpoints))
    for name in ("fp32", "int8"):
        model = export.write(encoder, options.out / name, int8=name == "int8")
        digest = hashlib.sha256(model.read_bytes()).hexdigest()
        model.with_name("CARD.md").write_text(f"# Made by training/train ({name})\n\nsha256 {digest}\n", encoding="utf-8")
        print(model, model.stat().st_size, digest)


def train(options: argparse.Namespace) -> list[Path]:
    """Trains by the options; returns the checkpoints in order."""
    plan = Plan(**{name: getattr(options, name) for name in Plan().__dict__})
    encoder = start.base(start.fetch_base(options.cache))
    if options.start:
        encoder = start.shipped(options.start, options.start.with_name("encoder-transitions.tsv"), rows(encoder)["word_table.weight"])
    parts = []
    for corpus in chosen(options.choice):
        learned, held = hold_out(read_corpus(corpus, options.data, options.reader, options.cache), corpus.held)
        parts.append(Part(corpus, learned, held))
        print(corpus.name, len(learned), "articles,", len(held), "held out", flush=True)
    return fit(encoder, parts, plan, options.out)


if __name__ == "__main__":
    main()
