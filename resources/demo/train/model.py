# SPDX-License-Identifier: GPL-3.0-or-later
"""A small Llama (RMSNorm, rotary positions, grouped-query attention, SwiGLU, tied embeddings) in PyTorch.

Module names are those of Hugging Face's LlamaForCausalLM, so state_dict() names are the file's tensor names.
Shapes: B rows, T positions, D hidden, H heads, K key/value heads, d = D / H.
"""

import json
import math
import struct

import torch
from torch import nn
from torch.nn import functional as F


class RmsNorm(nn.Module):
    def __init__(self, size, eps):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.eps = eps

    def forward(self, x):
        return self.weight * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.eps))


def rotary_tables(length, head_dim, theta):
    """cos and sin, each [length, head_dim], halves repeated (Su et al. 2021, arXiv:2104.09864)."""
    frequency = theta ** (-torch.arange(0, head_dim, 2).float() / head_dim)
    angle = torch.outer(torch.arange(length).float(), frequency)
    angle = torch.cat([angle, angle], dim=-1)
    return angle.cos(), angle.sin()


def rotate(x, cos, sin):
    half = x.shape[-1] // 2
    return x * cos + torch.cat([-x[..., half:], x[..., :half]], dim=-1) * sin


class Attention(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.heads, self.kv_heads = c["num_attention_heads"], c["num_key_value_heads"]
        self.dim = c["hidden_size"] // self.heads
        self.q_proj = nn.Linear(c["hidden_size"], self.heads * self.dim, bias=False)
        self.k_proj = nn.Linear(c["hidden_size"], self.kv_heads * self.dim, bias=False)
        self.v_proj = nn.Linear(c["hidden_size"], self.kv_heads * self.dim, bias=False)
        self.o_proj = nn.Linear(self.heads * self.dim, c["hidden_size"], bias=False)

    def forward(self, x, cos, sin, mask):
        b, t, _ = x.shape
        q = rotate(self.q_proj(x).view(b, t, self.heads, self.dim).transpose(1, 2), cos, sin)
        k = rotate(self.k_proj(x).view(b, t, self.kv_heads, self.dim).transpose(1, 2), cos, sin)
        v = self.v_proj(x).view(b, t, self.kv_heads, self.dim).transpose(1, 2)
        q = (q / math.sqrt(self.dim)).reshape(b, self.kv_heads, -1, self.dim)  # the heads of one kv head stand one below the other
        scores = (q @ k.transpose(2, 3)).view(b, self.heads, t, t) + mask
        weights = torch.softmax(scores, dim=-1).to(v.dtype).view(b, self.kv_heads, -1, t)
        return self.o_proj((weights @ v).view(b, self.heads, t, self.dim).transpose(1, 2).reshape(b, t, -1))


class Mlp(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.gate_proj = nn.Linear(c["hidden_size"], c["intermediate_size"], bias=False)
        self.up_proj = nn.Linear(c["hidden_size"], c["intermediate_size"], bias=False)
        self.down_proj = nn.Linear(c["intermediate_size"], c["hidden_size"], bias=False)

    def forward(self, x):
        return self.down_proj(F.silu(self.gate_proj(x).float()) * self.up_proj(x))  # torch 1.13 has a slow silu for bf16


class Block(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.input_layernorm = RmsNorm(c["hidden_size"], c["rms_norm_eps"])
        self.self_attn = Attention(c)
        self.post_attention_layernorm = RmsNorm(c["hidden_size"], c["rms_norm_eps"])
        self.mlp = Mlp(c)

    def forward(self, x, cos, sin, mask):
        x = x + self.self_attn(self.input_layernorm(x), cos, sin, mask)
        return x + self.mlp(self.post_attention_layernorm(x))


class Decoder(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.embed_tokens = nn.Embedding(c["vocab_size"], c["hidden_size"])
        self.layers = nn.ModuleList(Block(c) for _ in range(c["num_hidden_layers"]))
        self.norm = RmsNorm(c["hidden_size"], c["rms_norm_eps"])


class Llama(nn.Module):
    """config: the dictionary of config.json."""

    def __init__(self, config):
        super().__init__()
        self.config = config
        self.model = Decoder(config)
        length = config["max_position_embeddings"]
        cos, sin = rotary_tables(length, config["hidden_size"] // config["num_attention_heads"], config["rope_theta"])
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self.register_buffer("mask", torch.full((length, length), float("-inf")).triu(1), persistent=False)
        self._initialize()

    def _initialize(self):
        """Normal weights; what writes to the residual stream starts smaller, by the number of writers.

        The embedding starts wide and the last gain small: names of the same kind get the same gradients, and with a narrow
        start what they share soon outgrows what tells them apart, so that copying a name from the context is not learned.
        """
        scale = self.config["initializer_range"]
        for name, p in self.named_parameters():
            if p.dim() == 2:
                writer = name.endswith(("o_proj.weight", "down_proj.weight"))
                nn.init.normal_(p, std=scale / math.sqrt(2 * self.config["num_hidden_layers"]) if writer else scale)
        nn.init.normal_(self.model.embed_tokens.weight, std=0.3)
        nn.init.constant_(self.model.norm.weight, 0.1)

    def forward(self, ids):
        """ids [B, T] -> logits [B, T, vocab]."""
        t = ids.shape[1]
        x = self.model.embed_tokens(ids)
        for layer in self.model.layers:
            x = layer(x, self.cos[:t], self.sin[:t], self.mask[:t, :t])
        return F.linear(self.model.norm(x), self.model.embed_tokens.weight)

    def round_to_bf16(self):
        """Rounds every weight to the value that the file will hold."""
        with torch.no_grad():
            for p in self.parameters():
                p.copy_(p.bfloat16().float())


def save_safetensors(path, tensors):
    """Writes BF16 tensors (name -> float tensor) in the safetensors layout, names sorted, header padded to 8 bytes."""
    header, data = {"__metadata__": {"format": "pt"}}, bytearray()
    for name in sorted(tensors):
        t = tensors[name].detach().cpu().bfloat16().contiguous()
        raw = t.view(torch.int16).numpy().astype("<i2").tobytes()
        header[name] = {"dtype": "BF16", "shape": list(t.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header, separators=(",", ":")).encode("utf-8")
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as f:
        f.write(struct.pack("<Q", len(text)) + text + data)


def load_safetensors(path):
    """Reads what save_safetensors wrote: name -> float32 tensor."""
    with open(path, "rb") as f:
        header = json.loads(f.read(struct.unpack("<Q", f.read(8))[0]))
        data = bytearray(f.read())
    out = {}
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            flat = torch.frombuffer(data, dtype=torch.int16, count=(end - begin) // 2, offset=begin)
            out[name] = flat.view(torch.bfloat16).float().view(entry["shape"])
    return out
