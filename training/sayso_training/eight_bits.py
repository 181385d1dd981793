"""Keeps a graph's weights in 8 bits a value; they are spread to floats when the graph is loaded, and all that is computed is floats.

Activations in 8 bits would be a third faster without the instructions made for them, but the last bit of a float, which differs from
processor to processor and in a browser, then decides between two steps of 256, and so what is read. Here it decides nothing.
"""
import numpy
from onnx import TensorProto, helper, numpy_helper

STEPS = 127
# Below, a weight is not worth its scale.
SMALLEST = 2000


def eight_bits(graph):
    """Rewrites the weights of products (a scale a column) and the tables that are looked up (a scale a row)."""
    uses = {}
    for node in graph.node:
        for place, name in enumerate(node.input):
            uses.setdefault(name, []).append((node, place))
    for weight in list(graph.initializer):
        values = numpy_helper.to_array(weight)
        if values.dtype != numpy.float32 or values.ndim != 2 or values.size < SMALLEST:
            continue
        [(node, place)] = uses[weight.name]
        if (node.op_type, place) == ("MatMul", 1):
            spread(graph, weight, values, axis=0)
        elif (node.op_type, place) == ("Gemm", 1):
            [turned] = [a.i for a in node.attribute if a.name == "transB"]
            spread(graph, weight, values, axis=turned)
        elif (node.op_type, place) == ("Gather", 0):
            look_up(graph, weight, values, node)
        else:
            raise ValueError(f"{weight.name}: weights of {node.op_type}; only products and tables are known here")


def in_steps(graph, weight, values, axis):
    """Puts whole steps and their scale in the weight's place; gives the names of both."""
    scale = numpy.abs(values).max(axis=axis, keepdims=True) / STEPS
    scale[scale == 0] = 1
    steps = numpy.rint(values / scale).astype(numpy.int8)
    names = f"{weight.name}_quantized", f"{weight.name}_scale"
    graph.initializer.remove(weight)
    graph.initializer.extend(numpy_helper.from_array(v, n) for v, n in zip((steps, scale.astype(numpy.float32)), names))
    return names


def spread(graph, weight, values, axis):
    name = weight.name
    steps, scale = in_steps(graph, weight, values, axis)
    # Not DequantizeLinear: the runtime would keep it, for a product of its own that is slower than that of floats.
    graph.node.insert(0, helper.make_node("Mul", [f"{name}_steps", scale], [name], name=f"{name}_spread"))
    graph.node.insert(0, helper.make_node("Cast", [steps], [f"{name}_steps"], name=f"{name}_cast", to=TensorProto.FLOAT))


def look_up(graph, weight, values, node):
    """Rows are taken as steps, and spread then: a table of words would be the most of the memory."""
    steps, scale = in_steps(graph, weight, values, axis=1)
    [out], rows = node.output, node.input[1]
    node.input[0], node.output[0] = steps, f"{out}_quantized"
    here = list(graph.node).index(node) + 1
    for more in (helper.make_node("Mul", [f"{out}_steps", f"{out}_scale"], [out], name=f"{out}_spread"),
                 helper.make_node("Gather", [scale, rows], [f"{out}_scale"], name=f"{out}_scale_rows"),
                 helper.make_node("Cast", [f"{out}_quantized"], [f"{out}_steps"], name=f"{out}_cast", to=TensorProto.FLOAT)):
        graph.node.insert(here, more)
