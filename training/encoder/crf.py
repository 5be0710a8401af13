"""Linear-chain CRF: the loss over partly open labels, and the best sequence.

Lafferty et al. 2001; partial labels as in Tsuboi et al. 2008: minus the logarithm of the probability of all sequences that the
targets allow. Forbidden transitions cost FORBIDDEN, as in the engine's `Viterbi`.
"""
from collections.abc import Sequence

import numpy as np
import torch

FORBIDDEN = -1e4


def forbidden(labels: Sequence[str]) -> np.ndarray:
    """FORBIDDEN where BIO forbids the second label after the first, else 0."""
    return np.array(
        [[FORBIDDEN if b.startswith("I-") and a[2:] != b[2:] else 0 for b in labels] for a in labels], np.float32)


def first_scores(labels: Sequence[str], goes_on: np.ndarray) -> np.ndarray:
    """For each sequence FORBIDDEN for the labels that cannot be the first; a sequence that goes on may begin with any."""
    scores = np.array([FORBIDDEN if label.startswith("I-") else 0 for label in labels], np.float32)
    return np.where(goes_on[:, None], np.float32(0), scores)


def allowed(targets: torch.Tensor, count: int) -> torch.Tensor:
    """The bit masks as [..., count] truths."""
    return (targets[..., None] >> torch.arange(count)) & 1 == 1


def loss(
    emissions: torch.Tensor, present: torch.Tensor, targets: torch.Tensor, transitions: torch.Tensor, first: torch.Tensor
) -> torch.Tensor:
    """The loss a word: sequences [n, words, labels], the words of each that there are, their targets, their first scores [n, labels]."""
    count = emissions.shape[-1]
    bound = emissions.masked_fill(~allowed(targets, count), FORBIDDEN)
    scores = torch.cat([emissions, bound])
    there = torch.cat([present, present])
    forward = scores[:, 0] + torch.cat([first, first])
    for word in range(1, scores.shape[1]):
        step = torch.logsumexp(forward[:, :, None] + transitions, 1) + scores[:, word]
        forward = torch.where(there[:, word, None], step, forward)
    free, right = torch.logsumexp(forward, -1).chunk(2)
    return (free - right).sum() / present.sum()


def best(emissions: np.ndarray, transitions: np.ndarray, first: np.ndarray) -> list[int]:
    """The best sequence of labels (Viterbi 1967) for [words, labels]."""
    score = emissions[0] + first
    back = np.zeros(emissions.shape, np.int64)
    for word in range(1, len(emissions)):
        ways = score[:, None] + transitions
        back[word] = ways.argmax(0)
        score = ways.max(0) + emissions[word]
    path = [int(score.argmax())]
    for word in range(len(emissions) - 1, 0, -1):
        path.append(int(back[word][path[-1]]))
    return path[::-1]
