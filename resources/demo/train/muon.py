# SPDX-License-Identifier: GPL-3.0-or-later
"""The Muon optimizer: momentum steps of a matrix, made orthogonal before they are taken.

Every direction of a weight matrix then moves at the same rate, the rare ones too; the rare ones hold what tells one name
or thing from another. Method: K. Jordan et al. 2024, "Muon: an optimizer for hidden layers in neural networks"; step size
matched to AdamW's and decoupled weight decay: J. Liu et al. 2025 (arXiv:2502.16982).
"""

import torch


def orthogonal(g):
    """Five Newton-Schulz steps towards the orthogonal factor of g [rows, columns]; singular values end near 1."""
    tall = g.shape[0] > g.shape[1]
    x = (g.T if tall else g).bfloat16()
    x = x / (x.norm() + 1e-7)
    for _ in range(5):
        a = x @ x.T
        x = 3.4445 * x + (-4.7750 * a + 2.0315 * a @ a) @ x
    return (x.T if tall else x).float()


class Muon(torch.optim.Optimizer):
    """For matrices only. params: 2-d tensors; lr as for AdamW."""

    def __init__(self, params, lr, momentum=0.95, weight_decay=0.05):
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                mean = self.state[p].setdefault("mean", torch.zeros_like(p))
                mean.mul_(group["momentum"]).add_(p.grad)
                update = orthogonal(p.grad + group["momentum"] * mean)
                p.mul_(1 - group["lr"] * group["weight_decay"])
                p.add_(update, alpha=-group["lr"] * 0.2 * max(p.shape) ** 0.5)
