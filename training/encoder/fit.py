"""The training loop.

AdamW (Loshchilov and Hutter 2019) with a short rise and a linear fall to zero; the word table is not trained, so that words that
training never sees keep their neighbours; the heads and the shape table, which start from nothing, learn faster. A checkpoint is an
average over the last steps (Polyak and Juditsky 1992, with exponential weights), the model that of the last checkpoints (stochastic weight
averaging, Izmailov et al. 2018).
"""
import random
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from encoder import crf
from encoder.corpora import Corpus
from encoder.evaluate import measure
from encoder.labels import HEADS
from encoder.model import Encoder
from encoder.readings import Reading
from encoder.windows import Window, batches, collate, draw, draw_case, pack


@dataclass(frozen=True)
class Plan:
    """passes: over all corpora, each with its share. pieces: of a batch, padding included. rate: of the base's weights at the
    highest. new_rate: times as much for what the base model does not have. average: the weight of the past in the average of one
    step. checkpoints: how many, evenly, the end included. steps: stop after so many (0: all). minutes: have the rate fall to zero by
    then, however many steps that gives (0: no limit); the steps that were made are printed, and `steps` repeats them."""

    passes: int = 3
    pieces: int = 2048
    rate: float = 1e-4
    new_rate: float = 4.0
    rise: float = 0.04
    decay: float = 0.01
    average: float = 0.985
    checkpoints: int = 4
    seed: int = 1
    steps: int = 0
    minutes: float = 0.0


@dataclass(frozen=True)
class Part:
    """A corpus with its articles: those to learn from and those to choose by."""

    corpus: Corpus
    learned: Sequence[Reading]
    held: Sequence[Reading]


def fit(encoder: Encoder, parts: Sequence[Part], plan: Plan, out: Path) -> list[Path]:
    """Trains; writes the averaged weights to `checkpoint-N.pt` in the folder, which it returns in order, and the progress to
    standard output."""
    torch.manual_seed(plan.seed)
    schedule = _schedule(parts, plan)
    held = _held_windows(parts)
    optimiser = _optimiser(encoder, plan)
    average = {name: value.clone() for name, value in encoder.state_dict().items()}
    chance = random.Random(plan.seed + 1)
    losses: dict[str, list[float]] = defaultdict(list)
    begun, read, step = time.time(), 0, 0
    saved: list[Path] = []
    print(f"{len(schedule)} steps, {sum(len(w) for group in schedule for w in group)} pieces", flush=True)
    for step, windows in enumerate(schedule, 1):
        progress = max(step / len(schedule), (time.time() - begun) / 60 / plan.minutes if plan.minutes else 0)
        _set_rate(optimiser, min(progress, 1), plan)
        losses[windows[0].reading.task].append(_step(encoder, windows, optimiser, chance))
        _add_to_average(average, encoder, min(plan.average, step / (step + 10)))
        read += sum(map(len, windows))
        if step % 20 == 0:
            means = {name: round(sum(values[-30:]) / len(values[-30:]), 4) for name, values in sorted(losses.items())}
            print(f"step {step} progress {progress:.3f} loss {means} {read / (time.time() - begun):.0f} pieces a second", flush=True)
        if progress * plan.checkpoints >= len(saved) + 1:
            saved.append(_checkpoint(average, held, out / f"checkpoint-{step:05d}.pt"))
        if progress >= 1:
            break
    print(f"trained {step} steps, {read} pieces", flush=True)
    return saved


def mean(checkpoints: Sequence[Path]) -> dict[str, torch.Tensor]:
    """The mean weights of checkpoints."""
    weights = [torch.load(file) for file in checkpoints]
    return {name: sum(each[name] for each in weights) / len(weights) for name in weights[0]}


def _schedule(parts: Sequence[Part], plan: Plan) -> list[list[Window]]:
    chance = random.Random(plan.seed)
    schedule: list[list[Window]] = []
    for _ in range(plan.passes):
        windows = [window for part in parts for window in draw(part.learned, part.corpus, chance)]
        schedule += batches(windows, plan.pieces, chance)
    return schedule[: plan.steps] if plan.steps else schedule


def _held_windows(parts: Sequence[Part]) -> dict[str, list[Window]]:
    return {
        part.corpus.name: [window for reading in part.held for window in pack(reading, 0, len(reading), 256)]
        for part in parts
        if part.held
    }


def _optimiser(encoder: Encoder, plan: Plan) -> torch.optim.AdamW:
    encoder.word_table.weight.requires_grad = False
    groups = [
        {"params": list(_parameters(encoder, new)), "peak": plan.rate * (plan.new_rate if new else 1.0)} for new in (False, True)
    ]
    return torch.optim.AdamW(groups, lr=plan.rate, weight_decay=plan.decay)


def _parameters(encoder: Encoder, new: bool) -> Iterator[torch.nn.Parameter]:
    for name, parameter in encoder.named_parameters():
        if parameter.requires_grad and encoder.is_new(name) == new:
            yield parameter


def _set_rate(optimiser: torch.optim.AdamW, progress: float, plan: Plan) -> None:
    share = min(progress / plan.rise, (1 - progress) / (1 - plan.rise))
    for group in optimiser.param_groups:
        group["lr"] = group["peak"] * max(share, 0.01)


def _step(encoder: Encoder, windows: Sequence[Window], optimiser: torch.optim.AdamW, chance: random.Random) -> float:
    encoder.train()
    batch = collate(windows, [draw_case(window.reading.task, chance) for window in windows])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = encoder(*map(torch.from_numpy, (batch.ids, batch.shapes, batch.mask)))
    present, targets, places = map(torch.from_numpy, (batch.present, batch.targets, batch.places))
    first = torch.from_numpy(crf.first_scores(HEADS[batch.task], batch.goes_on))
    loss = crf.loss(encoder.emissions(scores, places, batch.task), present, targets, encoder.legal(batch.task), first)
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_([p for group in optimiser.param_groups for p in group["params"]], 1.0)
    optimiser.step()
    return loss.item()


def _add_to_average(average: dict[str, torch.Tensor], encoder: Encoder, past: float) -> None:
    with torch.no_grad():
        for name, parameter in encoder.named_parameters():
            if parameter.requires_grad:
                average[name].lerp_(parameter, 1 - past)


def _checkpoint(average: dict[str, torch.Tensor], held: dict[str, list[Window]], file: Path) -> Path:
    torch.save(average, file)
    encoder = Encoder()
    encoder.load_state_dict(average)
    for name, windows in held.items():
        print(file.stem, name, measure(encoder, windows), flush=True)
    return file
