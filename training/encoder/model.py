"""The encoder tagger: MiniLM's six layers over pieces, shapes and positions, and two CRF heads on the first piece of each word."""
import math

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from encoder import crf
from encoder.labels import HEADS, NAMES, PARTS
from encoder.readings import PLACES, SHAPE_ROWS

WIDTH, INNER, HEAD_COUNT, LAYERS, POSITIONS, VOCABULARY = 384, 1536, 12, 6, 512, 30522
EPSILON = 1e-12
NEW = ("shape_table", "hidden", "out", "transitions")  # what the base model does not have


class Layer(nn.Module):
    """One block of BERT (Devlin et al. 2019), normalised after each half."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.attention = nn.Linear(WIDTH, 3 * WIDTH)
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attended_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.narrow_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        count, length, width = states.shape
        size = width // HEAD_COUNT
        query, key, value = self.attention(states).view(count, length, 3, HEAD_COUNT, size).permute(2, 0, 3, 1, 4)
        weights = (torch.matmul(query, key.transpose(-1, -2)) * (1 / math.sqrt(size)) + bias).softmax(-1)
        seen = torch.matmul(weights.to(value.dtype), value).transpose(1, 2).reshape(count, length, width)
        states = self.attended_norm(states + self.dropout(self.attended(seen)))
        return self.narrow_norm(states + self.dropout(self.narrow(functional.gelu(self.wide(states)))))


class Encoder(nn.Module):
    """Piece numbers, shape rows and a mask to the scores of all labels of both heads: names first, then parts."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.word_table = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Parameter(torch.zeros(POSITIONS, WIDTH))
        self.shape_table = nn.Embedding(SHAPE_ROWS * PLACES, WIDTH)
        nn.init.zeros_(self.shape_table.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.hidden = nn.Linear(WIDTH, WIDTH)
        self.out = nn.Linear(WIDTH, len(NAMES) + len(PARTS))
        self.transitions = nn.ParameterDict({task: nn.Parameter(torch.zeros(len(h), len(h))) for task, h in HEADS.items()})
        self.dropout = nn.Dropout(dropout)

    def states(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> Tensor:
        states = self.word_table(ids) + self.positions[: ids.shape[1]] + self.shape_table(shapes)
        states = self.dropout(self.norm(states))
        bias = ((1 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            states = layer(states, bias)
        return states

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> Tensor:
        return self.out(self.dropout(functional.gelu(self.hidden(self.states(ids, shapes, mask)))))

    def emissions(self, scores: Tensor, places: Tensor, task: str) -> Tensor:
        """The scores of a task's labels for words: places are indices into windows * pieces."""
        first = 0 if task == "names" else len(NAMES)
        flat = scores.flatten(0, 1)[:, first : first + len(HEADS[task])]
        return flat[places].float()

    def legal(self, task: str) -> Tensor:
        """The transitions of a task with those that BIO forbids."""
        return self.transitions[task] + torch.from_numpy(crf.forbidden(HEADS[task]))

    def is_new(self, parameter: str) -> bool:
        return parameter.split(".")[0] in NEW


def rows(weights: Encoder) -> dict[str, np.ndarray]:
    """All weights by name as arrays of 32 bits."""
    return {name: value.detach().numpy().astype(np.float32) for name, value in weights.state_dict().items()}
