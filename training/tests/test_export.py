"""A model that is written and read back is the same, in 8 bits nearly so."""
import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import torch

from encoder import export, start
from encoder.model import Encoder, rows


class ExportTest(unittest.TestCase):
    encoder: Encoder

    @classmethod
    def setUpClass(cls) -> None:
        torch.manual_seed(5)
        cls.encoder = Encoder()
        with torch.no_grad():
            for parameter in cls.encoder.parameters():
                parameter.normal_(0, 0.05)

    def read_back(self, int8: bool) -> dict[str, np.ndarray]:
        with tempfile.TemporaryDirectory() as folder:
            model = export.write(self.encoder, Path(folder), int8)
            onnx.checker.check_model(onnx.load(str(model)))
            words = rows(self.encoder)["word_table.weight"]
            return rows(start.shipped(model, Path(folder) / "encoder-transitions.tsv", words))

    def test_is_the_same_in_32_bits(self) -> None:
        back = self.read_back(int8=False)
        for name, weight in rows(self.encoder).items():
            legal = back[name] != 0 if name.startswith("transitions") else np.ones(weight.shape, bool)
            np.testing.assert_allclose(back[name][legal], weight[legal], atol=1e-6, err_msg=name)

    def test_is_within_a_step_in_8_bits(self) -> None:
        back = self.read_back(int8=True)
        for name, weight in rows(self.encoder).items():
            if not name.startswith("transitions"):
                step = np.abs(weight).max() / export.LARGEST
                np.testing.assert_allclose(back[name], weight, atol=step, err_msg=name)

    def test_quantises_by_column(self) -> None:
        weight = np.array([[1.0, -0.5], [0.5, 0.25], [0.0, 0.0]], np.float32)
        whole, scale = export.columns(weight)
        np.testing.assert_allclose(scale, [1 / 127, 0.5 / 127])
        self.assertEqual(whole.tolist(), [[127, -127], [64, 64], [0, 0]])


if __name__ == "__main__":
    unittest.main()
