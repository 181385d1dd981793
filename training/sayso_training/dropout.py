"""Dropout with masks from a fast generator: drawing them with PyTorch's own takes an eighth of a step on one core."""
import numpy
import torch
from torch import nn

STEPS = 256
generator = numpy.random.Generator(numpy.random.SFC64(11))


def seed(number):
    global generator
    generator = numpy.random.Generator(numpy.random.SFC64(number))


class Dropout(nn.Module):
    """Leaves out a share of the values, in steps of 1/256, and makes up for it in the others; in training only."""

    def __init__(self, share):
        super().__init__()
        self.below = round(share * STEPS)

    def forward(self, x):
        if not self.training or not self.below:
            return x
        drawn = torch.frombuffer(bytearray(generator.bytes(x.numel())), dtype=torch.uint8).view(x.shape)
        return x * ((drawn >= self.below).to(x.dtype) * (STEPS / (STEPS - self.below)))
