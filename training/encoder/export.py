"""The trained encoder as the files that the engine reads: `encoder.onnx` and `encoder-transitions.tsv`.

The graph is built by hand from ONNX Runtime's fused operators, because its quantisation tool is not at hand where this runs. Int8 is
dynamic: weights have one scale a column (the word table one a row), activations are scaled by window. The last layer of the heads,
which is small and decides, stays at 32 bits.
"""
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from encoder import crf
from encoder.labels import HEADS, NAMES, PARTS
from encoder.model import EPSILON, HEAD_COUNT, LAYERS, WIDTH, Encoder, rows
from encoder.readings import PLACES, SHAPE_ROWS

FUSED = "com.microsoft"
LARGEST = 127


def columns(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """[in, out] as whole numbers of 8 bits and the scale of each column."""
    scale = np.abs(weight).max(0) / LARGEST
    scale[scale == 0] = 1e-8
    return np.clip(np.rint(weight / scale), -LARGEST, LARGEST).astype(np.int8), scale.astype(np.float32)


class Graph:
    """Collects nodes and weights. Weights of a linear layer `x` are `x.w`, with int8 also their scales `x.s`; `start` reads them back."""

    def __init__(self, weights: dict[str, np.ndarray], int8: bool) -> None:
        self.weights = weights
        self.int8 = int8
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []

    def tensor(self, name: str, array: np.ndarray) -> str:
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, operator: str, inputs: list[str], output: str, domain: str = "", **attributes: object) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def product(self, states: str, weight: str, name: str) -> str:
        matrix = self.weights[weight].T
        if not self.int8:
            return self.node("MatMul", [states, self.tensor(name + ".w", matrix)], name)
        whole, scale = columns(matrix)
        zeros = np.zeros(len(scale), np.int8)
        inputs = [self.tensor(name + ".w", whole), self.tensor(name + ".s", scale), self.tensor(name + ".z", zeros)]
        return self.node("DynamicQuantizeMatMul", [states, *inputs], name, FUSED)

    def word_table(self) -> str:
        table = self.weights["word_table.weight"]
        if not self.int8:
            return self.node("Gather", [self.tensor("we.w", table), "ids"], "we.x")
        whole, scale = columns(table.T)
        found = self.node("Gather", [self.tensor("we.q", whole.T), "ids"], "we.g")
        scales = self.node("Gather", [self.tensor("we.s", scale[:, None]), "ids"], "we.gs")
        return self.node("Mul", [self.node("Cast", [found], "we.f", to=TensorProto.FLOAT), scales], "we.x")

    def embeddings(self) -> str:
        shapes = self.node("Gather", [self.tensor("se.w", self.weights["shape_table.weight"]), "shapes"], "se.x")
        one = self.tensor("c1", np.array([1], np.int64))
        length = self.node("Slice", [self.node("Shape", ["ids"], "shp"), one, self.tensor("c2", np.array([2], np.int64))], "len")
        zero = self.tensor("c0", np.array([0], np.int64))
        places = self.node("Slice", [self.tensor("pe.w", self.weights["positions"]), zero, length, zero], "pe.x")
        summed = self.node("Add", [self.node("Add", [self.word_table(), shapes], "e.a"), places], "e.b")
        norm = [self.tensor("ln.w", self.weights["norm.weight"]), self.tensor("ln.b", self.weights["norm.bias"])]
        return self.node("LayerNormalization", [summed, *norm], "e.ln", axis=-1, epsilon=EPSILON)

    def attention(self, states: str, layer: str, name: str) -> str:
        matrix = self.weights[layer + "attention.weight"].T
        bias = self.tensor(name + "qkv.b", self.weights[layer + "attention.bias"])
        if not self.int8:
            inputs = [states, self.tensor(name + "qkv.w", matrix), bias, "mask"]
            return self.node("Attention", inputs, name + "att", FUSED, num_heads=HEAD_COUNT)
        whole, scale = columns(matrix)
        quantised = [name + "xq", name + "xs", name + "xz"]
        self.nodes.append(helper.make_node("DynamicQuantizeLinear", [states], quantised, name=name + "xq"))
        inputs = [quantised[0], self.tensor(name + "qkv.w", whole), bias, quantised[1], self.tensor(name + "qkv.s", scale), "mask"]
        inputs += [quantised[2], self.tensor(name + "qkv.z", np.zeros(3 * WIDTH, np.int8))]
        return self.node("QAttention", inputs, name + "att", FUSED, num_heads=HEAD_COUNT)

    def add_and_norm(self, new: str, states: str, layer: str, part: str, names: tuple[str, str, str]) -> str:
        norm, bias, output = names
        inputs = [new, states]
        inputs += [self.tensor(f"{norm}.{kind[0]}", self.weights[f"{layer}{part}_norm.{kind}"]) for kind in ("weight", "bias")]
        inputs.append(self.tensor(bias, self.weights[f"{layer}{part}.bias"]))
        return self.node("SkipLayerNormalization", inputs, output, FUSED, epsilon=EPSILON)

    def layer(self, states: str, number: int) -> str:
        layer, name = f"layers.{number}.", f"l{number}."
        attended = self.product(self.attention(states, layer, name), layer + "attended.weight", name + "o")
        states = self.add_and_norm(attended, states, layer, "attended", (name + "l1", name + "o.b2", name + "x1"))
        wide = self.product(states, layer + "wide.weight", name + "i")
        bias = self.tensor(name + "i.b2", self.weights[layer + "wide.bias"])
        narrow = self.product(self.node("BiasGelu", [wide, bias], name + "g", FUSED), layer + "narrow.weight", name + "f")
        output = "states" if number == LAYERS - 1 else name + "x2"
        return self.add_and_norm(narrow, states, layer, "narrow", (name + "l2", name + "f.b2", output))

    def heads(self, states: str) -> None:
        hidden = self.product(states, "hidden.weight", "hid")
        hidden = self.node("BiasGelu", [hidden, self.tensor("hid.b2", self.weights["hidden.bias"])], "hid.g", FUSED)
        scores = self.node("MatMul", [hidden, self.tensor("logits.w", self.weights["out.weight"].T)], "logits.m")
        self.node("Add", [scores, self.tensor("logits.b", self.weights["out.bias"])], "logits")


def write(encoder: Encoder, folder: Path, int8: bool) -> Path:
    """Writes both files into the folder; returns the model's."""
    folder.mkdir(parents=True, exist_ok=True)
    graph = Graph(rows(encoder), int8)
    states = graph.embeddings()
    for number in range(LAYERS):
        states = graph.layer(states, number)
    graph.heads(states)
    onnx.save(_model(graph), str(folder / "encoder.onnx"))
    (folder / "encoder-transitions.tsv").write_text(transitions(encoder), encoding="utf-8")
    return folder / "encoder.onnx"


def _model(graph: Graph) -> onnx.ModelProto:
    def value(name: str, kind: int, *more: int) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, kind, ["b", "l", *more])

    inputs = [value("ids", TensorProto.INT64), value("shapes", TensorProto.INT64), value("mask", TensorProto.INT32)]
    outputs = [value("states", TensorProto.FLOAT, WIDTH), value("logits", TensorProto.FLOAT, len(NAMES) + len(PARTS))]
    made = helper.make_graph(graph.nodes, "headwater-encoder", inputs, outputs, graph.tensors)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)])
    model.ir_version = 8
    helper.set_model_props(model, {"shapes": str(SHAPE_ROWS * PLACES)})
    return model


def transitions(encoder: Encoder) -> str:
    """The file of the transitions: a dash where BIO forbids one."""
    lines = [
        "# Transition scores of the encoder's two CRF heads, trained with encoder.onnx (see CARD.md): head, label, then the score of"
        " each label of the head as the next one; - where BIO forbids it."
    ]
    for task, labels in HEADS.items():
        scores = encoder.legal(task).detach().numpy()
        for label, row in zip(labels, scores):
            cells = ("-" if score <= crf.FORBIDDEN / 2 else f"{score:.7f}" for score in row)
            lines.append("\t".join((task, label, *cells)))
    return "\n".join(lines) + "\n"
